import { Section } from '../frame/section.tsx';
import { categoryNames } from '../marks/category.tsx';
import { CountPicture } from '../counts/count-picture.tsx';
import { Crowd } from '../counts/crowd.tsx';
import { TileMap } from '../counts/tile-map.tsx';
import { Picture } from '../marks/photo.tsx';
import { BarList } from '../money/bar-list.tsx';
import { ProjectCard } from './project-card.tsx';
import { ProjectLines } from './project-lines.tsx';
import { ProjectSheet } from './project-sheet.tsx';
import { ResultRows } from './result-row.tsx';

export const sheet = 'public';

const titles = [
  'Көпір жолын жөндеу',
  'Ауыз су құбырын ауыстыру',
  'Орталық көшеге шам қою',
  'Көше бойына тал егу',
  'Балалар алаңын жабдықтау',
  'Кітапханаға интернет тарту',
  'Медпунктке пандус салу',
  'Зират қоршауын жаңарту',
];

const projects = categoryNames.map((category, at) => ({
  href: `#${category}`,
  category,
  number: `№${at + 1}`,
  title: titles[at],
  amount: `${at + 1} 462 345 ₸`,
}));

const reach = { price: 100, scale: 250 };

export const gallery = () => (
  <main className="wrap">
    <h1>Жобалар</h1>
    <Section id="lines" title="Қысқа тізім">
      <ProjectLines columns={2} lines={projects} />
    </Section>
    <Section id="cards" title="Суретпен">
      <div className="cards">
        {projects.map(({ href, category, number, title, amount }) => (
          <ProjectCard
            key={href}
            level={3}
            {...{ href, number, title }}
            scene={category}
            cost={amount}
            change="40 бағана қойылады, 3 көше кешке жарық болады."
            place="Ақжар ауылы"
          />
        ))}
      </div>
    </Section>
    <Section id="one" title="Бір жоба">
      <ProjectSheet
        head={
          <>
            <Picture scene="light" />
            <h3>№7 Орталық көшені жарықтандыру</h3>
          </>
        }
        side={<p className="card roomy figure-amount">1 462 345 ₸</p>}
      >
        <p className="measure">40 бағана қойылады, 3 көше кешке жарық болады.</p>
      </ProjectSheet>
    </Section>
    <Section id="results" title="Нәтиже">
      <ResultRows
        rows={[
          {
            key: '1',
            won: true,
            wonWord: 'Жеңді',
            number: '№3',
            title: 'Ауыз су құбыры',
            amount: '3 420 000 ₸',
            support: '220 адам қолдады',
            reach: { ...reach, size: 212 },
            why: 'Қолдаушылардың үлесі құнынан екі есе көп.',
          },
          {
            key: '2',
            won: false,
            wonWord: 'Ақша жетпеді',
            number: '№8',
            title: 'Зират қоршауы',
            amount: '1 240 000 ₸',
            support: '97 адам қолдады',
            reach: { ...reach, size: 98 },
            why: 'Қолдаушылардың үлесі №3 жобаға кетті.',
          },
        ]}
      />
    </Section>
    <Section id="map" title="Ең көп қосылған облыс: Қостанай">
      <TileMap
        rows={[
          [undefined, { key: '39', href: '#39', name: 'Қостанай', value: 42, weight: 2 }],
          [
            { key: '27', href: '#27', name: 'Батыс Қазақстан', value: 0, weight: 0 },
            { key: '11', href: '#11', name: 'Ақмола', value: 9, weight: 1 },
          ],
        ]}
      />
    </Section>
    <Section id="how" title="Дауыс қалай саналады">
      <div className="cols-3">
        {([1, 2, 3] as const).map((step) => (
          <CountPicture key={step} rule="shares" step={step} />
        ))}
        {([1, 2, 3] as const).map((step) => (
          <CountPicture key={step} rule="greedy" step={step} />
        ))}
      </div>
    </Section>
    <Section id="turnout" title="100 адамның үштен бірі келді">
      <div className="cols-2">
        <Crowd label="100 адам: 35 дауыс берді" people={35} />
        <BarList
          whole={100}
          bars={[
            { key: 'a', label: 'Самал ауылы', value: '39', size: 39 },
            { key: 'b', label: 'Ақжар ауылы', value: '33', size: 33 },
          ]}
        />
      </div>
    </Section>
  </main>
);
