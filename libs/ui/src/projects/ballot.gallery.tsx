import { Button } from '../acts/button.tsx';
import { ListenButton } from '../acts/listen-button.tsx';
import { FocusBar } from '../frame/focus-bar.tsx';
import { categoryNames } from '../marks/category.tsx';
import { QuietLine } from '../messages/note.tsx';
import { BudgetBar, ShortOrLong } from '../money/budget-bar.tsx';
import { BallotCard, BallotFieldCard, BallotList } from './ballot-card.tsx';
import { ChosenList } from './chosen-list.tsx';
import { OneProject } from './one-project.tsx';
import { PointStepper } from './point-stepper.tsx';

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
        <BallotFieldCard
          field={<input className="input" type="number" name="points-9" aria-label="№9, ұпай" defaultValue={4} />}
          number="№9"
          title="Спорт алаңын салу"
          cost="2 960 000 ₸"
          place="Ақжар ауылы · Спорт"
          change="Футбол мен волейбол ойнайтын алаң."
          scene="play"
        />
      </BallotList>
      <OneProject scene="water">
        <p className="lead">Көшеге су келеді.</p>
      </OneProject>
      <PointStepper
        label="Ұпай: №3"
        value={4}
        less={{ 'aria-label': 'Бір ұпай азайту' }}
        more={{ 'aria-label': 'Бір ұпай қосу' }}
      />
      <ChosenList
        projects={[
          { key: '3', number: '№3', title: 'Ауыз су құбырын жөндеу', cost: '3 420 000 ₸', scene: 'water' },
          {
            key: '6',
            number: '№6',
            title: 'Мектеп жанына аялдама қою',
            cost: '685 000 ₸',
            scene: 'road',
            note: 'Ұпай: 4',
          },
        ]}
        total={{ label: 'Барлығы: 2 жоба', amount: '4 105 000 ₸' }}
      />
    </main>
    <BudgetBar
      label="Сіздің таңдауыңыз"
      spoken="3 жоба, қалды 6 432 655 теңге"
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
