import { VoteCells } from './cells.tsx';
import { HallScreen } from './hall-screen.tsx';
import { VoteMark } from './vote-mark.tsx';

export const sheet = 'office';

export const gallery = () => (
  <main>
    <HallScreen
      head="Ақбұлақ ауылдық округінің Кеңесі · №7 отырыс"
      place="3 / 5 мәселе"
      question="Жеңген 7 жобаны бекіту: 11 344 945 ₸"
      result={
        <>
          Жақтап 2, қарсы 1, қалыс қалды 0. <b>Шешім қабылданды.</b>
        </>
      }
      back={<a href="#back">Отырысқа оралу</a>}
    >
      <VoteCells
        label="Жақтап 2, қарсы 1, қалыс қалды 0; керегі 2"
        votes={[
          { key: '1', kind: 'for' },
          { key: '2', kind: 'for' },
          { key: '3', kind: 'against' },
        ]}
        need={{ count: 2, label: 'керек: 2' }}
      />
      <ul className="names">
        <li>
          <VoteMark kind="for">Әбенов Серік</VoteMark>
        </li>
        <li>
          <VoteMark kind="for">Иманова Дәмеш</VoteMark>
        </li>
        <li>
          <VoteMark kind="against">Омаров Бақыт</VoteMark>
        </li>
      </ul>
    </HallScreen>
  </main>
);
