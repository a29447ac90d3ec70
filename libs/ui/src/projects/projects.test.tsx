import { renderToStaticMarkup as render } from 'react-dom/server';
import { BallotCard } from './ballot-card.tsx';
import { ProjectCard } from './project-card.tsx';
import { ResultRows } from './result-row.tsx';

const project = {
  number: '№7',
  title: 'Көшеге шам қою',
  change: '40 бағана',
  cost: '1 462 345 ₸',
  place: 'Самал ауылы',
  scene: 'light' as const,
};

describe('a ballot card', () => {
  const card = {
    ...project,
    name: 'project',
    value: '7',
    spoken: '№7, Көшеге шам қою, 1 462 345 теңге, Самал',
    chosenWord: 'Белгіленді',
  };

  it('gives its tick a full spoken name', () => {
    expect(render(<BallotCard {...card} />)).toContain('aria-label="№7, Көшеге шам қою, 1 462 345 теңге, Самал"');
  });

  it('is the label of its tick as a whole', () => {
    expect(render(<BallotCard {...card} />)).toMatch(
      /<label><input class="tick" type="checkbox".*<span class="bed"><\/span>.*Көшеге шам қою.*<\/label>/,
    );
  });

  it('keeps links outside of the label, so that reading more does not mark', () => {
    const html = render(
      <BallotCard {...card}>
        <a href="#more">Толығырақ</a>
      </BallotCard>,
    );
    expect(html.indexOf('Толығырақ')).toBeGreaterThan(html.indexOf('</label>'));
  });

  it('says a word when it is marked, not only a colour', () => {
    expect(render(<BallotCard {...card} checked />)).toMatch(/checked="".*Белгіленді/);
  });
});

describe('a project card', () => {
  it('has one link, in its title, and says the language of the villager’s words', () => {
    const html = render(<ProjectCard {...project} href="/p/7" lang="ru" />);
    expect(html.match(/<a /g)).toHaveLength(1);
    expect(html).toMatch(/<h2 lang="ru"><a href="\/p\/7">/);
  });

  it('shows the photo with its words when there is one', () => {
    const photo = { src: '/p/7.jpg', avif: '/p/7.avif', alt: 'Қараңғы көше', width: 320, height: 240, lazy: true };
    const html = render(<ProjectCard {...project} href="/p/7" photo={photo} />);
    expect(html).toMatch(
      /<source srcSet="\/p\/7.avif" type="image\/avif"\/><img class="scene" src="\/p\/7.jpg" alt="Қараңғы көше"/,
    );
    expect(html).toContain('loading="lazy"');
    expect(html).not.toContain('scenes.svg');
  });
});

describe('a row of results', () => {
  it('says won or not in a word', () => {
    const reach = { size: 98, price: 100, scale: 200 };
    const row = {
      key: '7',
      won: false,
      wonWord: 'Ақша жетпеді',
      number: '№7',
      title: 'Шам',
      amount: '1 ₸',
      support: '9 адам',
      reach,
      why: '…',
    };
    expect(render(<ResultRows rows={[row]} />)).toContain('role="img" aria-label="Ақша жетпеді"');
  });
});
