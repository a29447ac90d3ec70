import { Button } from '../acts/button.tsx';
import { ListenButton } from '../acts/listen-button.tsx';
import { FocusBar } from '../frame/focus-bar.tsx';
import { categoryNames } from '../marks/category.tsx';
import { QuietLine } from '../messages/note.tsx';
import { BudgetBar, ShortOrLong } from '../money/budget-bar.tsx';
import { BallotCard, BallotList } from './ballot-card.tsx';

export const sheet = 'public';

const parts = [
  { key: '7', size: 1462345 },
  { key: '3', size: 3420000 },
  { key: '6', size: 685000 },
];

export const gallery = () => (
  <>
    <FocusBar back={{ href: '/', label: 'Артқа' }} title="Дауыс беру" />
    <main className="read stack">
      <h1>Қай жобаны қолдайсыз?</h1>
      <p className="lead">Ұнағанын түгел белгілеңіз.</p>
      <QuietLine>Жобалардың реті әр адамда басқа, нөмірі өзгермейді.</QuietLine>
      <BallotList label="Жобалар">
        {categoryNames.map((category, at) => (
          <BallotCard
            key={category}
            name="project"
            value={String(at + 1)}
            checked={at % 3 === 0}
            spoken={`№${at + 1}, орталық көшеге шам қою, 1 462 345 теңге, Самал ауылы`}
            number={`№${at + 1}`}
            title="Орталық көшеге шам қою"
            cost="1 462 345 ₸"
            place="Самал ауылы · Жарық"
            change="40 бағана қойылады, 3 көше кешке жарық болады."
            scene={category}
            chosenWord="Белгіленді"
          >
            <ListenButton href="#sound" about={`№${at + 1}`}>
              Тыңдау 0:25
            </ListenButton>
            <a className="btn btn-quiet" href={`#${category}`}>
              Толығырақ<span className="sr">: №{at + 1}</span>
            </a>
          </BallotCard>
        ))}
      </BallotList>
    </main>
    <BudgetBar
      label="Таңдауыңыз: 3 жоба, қалды 6 432 655 теңге"
      parts={parts}
      whole={12000000}
      count="3 жоба"
      left={
        <>
          Қалды: <b className="money">6 432 655 ₸</b>
        </>
      }
      notYet="Әлі есептелмеді"
    >
      <Button>
        <ShortOrLong short="Тексеру" long="Таңдауымды тексеру" />
      </Button>
    </BudgetBar>
  </>
);
