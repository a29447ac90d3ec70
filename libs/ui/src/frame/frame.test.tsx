import { renderToStaticMarkup as render } from 'react-dom/server';
import { BottomBar } from './bottom-bar.tsx';
import { Header } from './header.tsx';
import { LanguageSwitch } from './menus.tsx';
import { Pagination } from './pagination.tsx';
import { Main, Section } from './section.tsx';
import { Tabs } from './tabs.tsx';

const links = [
  { href: '/projects', label: 'Жобалар', icon: 'list' as const, current: true },
  { href: '/money', label: 'Ақша', icon: 'money' as const },
];

describe('the header', () => {
  const html = render(<Header brand={{ href: '/', name: 'Ақбұлақ' }} links={links} navLabel="Бөлімдер" />);

  it('is a banner with a named list of places', () => {
    expect(html).toMatch(/^<header/);
    expect(html).toContain('<nav class="nav" aria-label="Бөлімдер">');
  });

  it('marks where the reader is, and only that', () => {
    expect(html.match(/aria-current="page"/g)).toHaveLength(1);
    expect(html).toContain('<a href="/projects" aria-current="page">Жобалар</a>');
  });
});

describe('the bottom bar', () => {
  it('says a word under every icon and hides the icon from speech', () => {
    const html = render(<BottomBar label="Төменгі жол" links={links} />);
    expect(html).toMatch(/<svg class="i" aria-hidden="true">.*?<\/svg>Жобалар<\/a>/);
    expect(html.match(/aria-hidden="true"/g)).toHaveLength(links.length);
  });
});

describe('the language switch', () => {
  const choices = [
    { href: '/kk/x', lang: 'kk', label: 'Қазақша', current: true },
    { href: '/ru/x', lang: 'ru', label: 'Русский' },
  ];
  const html = render(<LanguageSwitch label="Тіл" current="қаз" choices={choices} />);

  it('names each language in that language', () => {
    expect(html).toContain('<a href="/ru/x" lang="ru" hrefLang="ru">Русский</a>');
    expect(html).toContain('lang="kk" hrefLang="kk" aria-current="true">Қазақша');
  });

  it('opens without a script and says what it is', () => {
    expect(html).toMatch(/<details class="menu"><summary class="tool"><span class="sr">Тіл<\/span>/);
  });
});

describe('a section', () => {
  it('is named by its own title', () => {
    const html = render(
      <Section id="money" title="Ақша">
        …
      </Section>,
    );
    expect(html).toContain('<section class="sect" aria-labelledby="money-title" id="money">');
    expect(html).toContain('<h2 id="money-title">Ақша</h2>');
  });

  it('stands in a main that a skip link can reach', () => {
    expect(render(<Main>…</Main>)).toContain('<main id="main" tabindex="-1">');
  });
});

describe('tabs and pages', () => {
  it('count what is behind a tab, zero too', () => {
    const html = render(<Tabs label="Кезек" tabs={[{ href: '#a', label: 'Бәрі', count: 0, current: true }]} />);
    expect(html).toContain('aria-current="page">Бәрі <span class="tally-no">0</span>');
  });

  it('offer no way before the first page', () => {
    const html = render(<Pagination label="Беттер" place="1 / 2" next={{ href: '?2', label: 'Келесі' }} />);
    expect(html).not.toContain('rel="prev"');
    expect(html).toContain('rel="next" href="?2"');
  });
});
