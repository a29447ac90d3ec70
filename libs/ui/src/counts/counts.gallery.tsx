import { SectionHead } from '../frame/section.tsx';
import { MoneyNumbers } from '../money/figure.tsx';
import { MoneyBar } from '../money/money-bar.tsx';
import { MoneyField } from '../forms/special-fields.tsx';
import { Checkbox } from '../forms/choices.tsx';
import { Note } from '../messages/note.tsx';
import { type GivenVote, QuorumMeter, type Seat, VoteCells } from './cells.tsx';
import { VoteMark } from './vote-mark.tsx';

export const sheet = 'office';

const people = [
  'Әбенов',
  'Ержанова',
  'Жүнісов',
  'Иманова',
  'Қасымов',
  'Омаров',
  'Сейітова',
  'Тасова',
  'Төлегенов',
  'Мұсаев',
  'Балғабаев',
];
const stateOf = (at: number) => (at < 8 ? 'here' : at === 8 ? 'conflict' : 'away');
const seats = people.map((key, at): Seat => ({ key, state: stateOf(at) }));
const few = people.map((key, at): Seat => ({ key, state: at < 2 ? 'here' : 'away' }));
const votes = people
  .slice(0, 8)
  .map((key, at): GivenVote => ({ key, kind: at < 6 ? 'for' : at === 6 ? 'against' : 'abstain' }));

export const gallery = () => (
  <main className="wrap stack">
    <h1>Кеңес отырысы</h1>
    <div className="cols-2">
      <div>
        <SectionHead title="Кворум бар" />
        <QuorumMeter label="11 мүшенің 9-ы отырыста, кворум 6" cells={seats} need={{ count: 6, label: 'кворум: 6' }} />
      </div>
      <div>
        <SectionHead title="Кворум жоқ" />
        <QuorumMeter label="11 мүшенің 2-і отырыста, кворум 6" cells={few} need={{ count: 6, label: 'кворум: 6' }} />
      </div>
    </div>
    <p>
      Жақтап 6, қарсы 1, қалыс 1. <b>Шешім қабылданды.</b>
    </p>
    <VoteCells label="Жақтап 6, қарсы 1, қалыс 1; 5 дауыс керек" votes={votes} need={{ count: 5, label: 'керек: 5' }} />
    <div className="row">
      <VoteMark kind="for">Жақтап</VoteMark>
      <VoteMark kind="against">Қарсы</VoteMark>
      <VoteMark kind="abstain">Қалыс</VoteMark>
      <VoteMark kind="conflict">Дауыс бермейді</VoteMark>
      <VoteMark kind="absent">Отырыста жоқ</VoteMark>
    </div>
    <div className="cols-2">
      <div className="card">
        <SectionHead title="Шарт №27-04/7" />
        <MoneyBar label="осы төлеммен шарт толық төленеді" planned={1462} contracted={1398} paid={699} paying={699} />
        <MoneyNumbers
          amounts={[
            { pattern: 'planned', label: 'Жоспар', amount: '1 462 345 ₸' },
            { pattern: 'contracted', label: 'Шарт', amount: '1 398 700 ₸' },
            { pattern: 'paid', label: 'Төленді', amount: '699 350 ₸' },
            { pattern: 'paying', label: 'Осы төлем', amount: '699 350 ₸' },
          ]}
        />
      </div>
      <div className="card">
        <MoneyField id="sum" name="sum" label="Төлем сомасы" hint="Актідегі сома" unit="₸" defaultValue="699 350" />
        <Checkbox name="seen" defaultChecked>
          Құжатын көрдім
        </Checkbox>
        <Note tone="warn" title="Мүдделер қақтығысы">
          Ержанова Сәуле осы мәселеде дауыс бермейді.
        </Note>
      </div>
    </div>
    <div className="hall card">
      <p className="result">
        Жақтап 6, қарсы 1. <b>Шешім қабылданды.</b>
      </p>
    </div>
  </main>
);
