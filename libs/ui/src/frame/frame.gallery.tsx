import { Section } from './section.tsx';
import { BottomBar } from './bottom-bar.tsx';
import { DemoStrip } from './demo-strip.tsx';
import { Footer } from './footer.tsx';
import { Header } from './header.tsx';
import { LanguageSwitch, Menu } from './menus.tsx';
import { OfficialStrip, SkipLink } from './official-strip.tsx';
import { BackLink, PageHead } from './page-head.tsx';
import { Pagination } from './pagination.tsx';
import { Tabs } from './tabs.tsx';

export const sheet = 'public';

const links = [
  { href: '/projects', label: 'Жобалар', icon: 'list' as const, current: true },
  { href: '/vote', label: 'Дауыс беру', icon: 'ballot' as const },
  { href: '/money', label: 'Ақша', icon: 'money' as const },
  { href: '/help', label: 'Көмек', icon: 'phone' as const },
];

const languages = [
  { href: '/kk', lang: 'kk', label: 'Қазақша', current: true },
  { href: '/ru', lang: 'ru', label: 'Русский' },
  { href: '/en', lang: 'en', label: 'English' },
];

const tools = (
  <>
    <Menu label="Көрініс баптауы" summary="Aa" roomy>
      <p>Әріп өлшемі, түс</p>
    </Menu>
    <LanguageSwitch label="Тіл" current="қаз" choices={languages} />
  </>
);

const columns = [
  {
    label: 'Есеп',
    links: [
      { href: '/results', label: 'Дауыс қорытындысы' },
      { href: '/rules', label: 'Ережелер мен мерзім' },
    ],
  },
  {
    label: 'Тексеру',
    links: [
      { href: '/verify', label: 'Санақты өзім тексеремін' },
      { href: '/all', label: 'Барлық ауыл' },
    ],
  },
];

export const gallery = () => (
  <div className="has-bottom">
    <SkipLink>Негізгі мәтінге өту</SkipLink>
    <DemoStrip title="Демо ауыл" who="Сіз: Айгүл · Әкім">
      <p>Мұндағы адамдар мен сандар ойдан алынған.</p>
    </DemoStrip>
    <OfficialStrip>Ауыл әкімдігінің ресми беті</OfficialStrip>
    <Header brand={{ href: '/', name: 'Ақбұлақ', note: 'ауылдық округі' }} links={links} navLabel="Бөлімдер">
      {tools}
    </Header>
    <main className="wrap" id="main">
      <BackLink href="/projects">Барлық жоба</BackLink>
      <PageHead
        eyebrow="2027 жылғы цикл"
        title="Ауылға не керек, соны таңдаймыз"
        lead="Ақша қайда жұмсаларын тұрғындар шешеді."
      />
      <Tabs
        label="Жоба бөлімдері"
        tabs={[
          { href: '#about', label: 'Сипаттама', current: true },
          { href: '#papers', label: 'Құжаттар', count: 3 },
          { href: '#money', label: 'Төлемдер', count: 2 },
        ]}
      />
      <Section id="first" title="Бірінші бөлім" aside="Жаңасы жоғарыда">
        <p className="measure">Мәтін бір бағанда тұрады, жол ұзындығы көзге жайлы.</p>
      </Section>
      <Section id="second" title="Екінші бөлім">
        <p>Бөлімдердің арасында бір жіңішке сызық бар.</p>
        <Pagination
          label="Беттер"
          place="2 / 5"
          previous={{ href: '#1', label: 'Алдыңғы' }}
          next={{ href: '#3', label: 'Келесі' }}
        />
      </Section>
    </main>
    <Footer
      helpTitle="Көмек керек пе?"
      phone={{ href: 'tel:+77000000000', label: '8 700 000 00 00' }}
      hours="Дүйсенбі–жұма, 9:00–18:00"
      columns={columns}
    />
    <BottomBar label="Бөлімдер, төменгі жол" links={links} />
  </div>
);
