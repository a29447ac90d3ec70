import { Section } from '../frame/section.tsx';
import { Main } from '../frame/section.tsx';
import { Status } from '../marks/status.tsx';
import { BarList } from './bar-list.tsx';
import { BudgetStrip } from './budget-strip.tsx';
import { Chart } from './chart.tsx';
import { MoneyFigure, MoneyNumbers } from './figure.tsx';
import { MoneyBar } from './money-bar.tsx';
import { MoneyList } from './money-list.tsx';
import { PaymentFeed } from './payment-feed.tsx';
import { Key } from './patterns.tsx';
import { Segments } from './segments.tsx';

export const sheet = 'public';

const amounts = (planned: string, contracted: string, paid: string) => [
  { pattern: 'planned' as const, label: 'Жоспар', amount: planned },
  { pattern: 'contracted' as const, label: 'Шарт', amount: contracted },
  { pattern: 'paid' as const, label: 'Төленді', amount: paid },
];

const prices = [2184, 2650, 3420, 2875, 3120, 685, 1462, 1240, 2960, 1785, 428, 914];
const asked = prices.map((size, at) => ({ key: String(at), size }));
const chosen = [3420, 2650, 1785, 1462, 914, 685].map((size, at) => ({ key: String(at), size, text: `№${at + 1}` }));

export const gallery = () => (
  <Main wide>
    <h1>Ақша</h1>
    <Section id="three" title="Жоспар, шарт, төлем">
      <div className="figures-row">
        <MoneyFigure pattern="planned" label="Жоспар" amount="11 344 945 ₸" note="7 жоба" />
        <MoneyFigure pattern="contracted" label="Шарт" amount="10 169 000 ₸" note="6 шарт" />
        <MoneyFigure pattern="paid" label="Төленді" amount="7 152 810 ₸" note="8 төлем" />
      </div>
      <MoneyBar
        label="Жоспар 11 344 945, шарт 10 169 000, төленді 7 152 810 теңге"
        planned={11344945n}
        contracted={10169000n}
        paid={7152810n}
        whole={12000000n}
        height={48}
      />
      <dl className="legend">
        <div>
          <dt>
            <Key pattern="left" /> Жобаға берілмегені
          </dt>
          <dd className="money">655 055 ₸</dd>
        </div>
      </dl>
    </Section>
    <Section id="list" title="Жобалар бойынша">
      <MoneyList
        lines={[
          {
            key: '7',
            href: '#7',
            number: '№7',
            title: 'Орталық көшені жарықтандыру',
            status: (
              <Status icon="check" tone="good">
                Бітті
              </Status>
            ),
            label: 'Жоспар 1 462 345, шарт 1 398 700, төленді 1 398 700 теңге',
            planned: 1462345,
            contracted: 1398700,
            paid: 1398700,
            amounts: amounts('1 462 345 ₸', '1 398 700 ₸', '1 398 700 ₸'),
          },
          {
            key: '12',
            href: '#12',
            number: '№12',
            title: 'Қоқыс жинайтын алаң жасау',
            status: (
              <Status icon="warning" tone="warn">
                Шарт әлі жоқ
              </Status>
            ),
            label: 'Жоспар 914 000, шарт жоқ, төленді жоқ',
            planned: 914000,
            contracted: 0,
            paid: 0,
            amounts: amounts('914 000 ₸', 'жоқ', 'жоқ'),
          },
        ]}
      />
    </Section>
    <Section id="cases" title="Түрлі жағдай">
      <div className="cols-2">
        <div>
          <Status icon="clock" tone="live">
            Жүріп жатыр
          </Status>
          <MoneyBar label="жарты төленді" planned={100} contracted={92} paid={40} height={20} />
          <MoneyNumbers amounts={amounts('2 650 000 ₸', '2 590 400 ₸', '1 036 160 ₸')} />
        </div>
        <div>
          <MoneyBar label="шарт жоқ" planned={100} contracted={0} paid={0} height={20} />
          <MoneyNumbers amounts={amounts('914 000 ₸', 'жоқ', 'жоқ')} />
        </div>
        <div>
          <MoneyBar label="шарт жоспардан асты" planned={100} contracted={115} paid={60} />
          <p className="small">Жоспардан артық: 120 000 ₸, қосымша келісім №2</p>
        </div>
        <div>
          <MoneyBar label="осы төлеммен" planned={1462} contracted={1398} paid={699} paying={699} />
          <MoneyNumbers across amounts={amounts('1 462 345 ₸', '1 398 700 ₸', '699 350 ₸')} />
        </div>
      </div>
    </Section>
    <Section id="strip" title="Бар ақша мен сұралған ақша">
      <BudgetStrip
        has={{ label: 'Бөлінген ақша', amount: '12 000 000 ₸', spoken: 'Бөлінген ақша 12 000 000 теңге', size: 12000 }}
        asked={{
          label: '12 жобаның құны',
          amount: '23 724 445 ₸',
          spoken: '12 жобаның құны 23 724 445 теңге',
          parts: asked,
        }}
      />
      <p className="small">Таңдалғандар</p>
      <Segments label="Алты жоба" parts={chosen} whole={12000} height={40} />
    </Section>
    <Section id="feed" title="Төлемдер">
      <PaymentFeed
        payments={[
          {
            key: '1',
            href: '#1',
            who: '«Жарқын Жол» ЖШС',
            what: '№7 · Шам бағаналары, соңғы төлем',
            when: '27 шілде',
            amount: '699 350 ₸',
          },
          {
            key: '2',
            href: '#2',
            who: '«Тұнық» ЖК',
            what: '№3 · Су құбыры, 1-төлем',
            when: '25 маусым',
            amount: '1 649 000 ₸',
          },
        ]}
      />
    </Section>
    <Section id="bars" title="Салыстыру">
      <Chart
        level={3}
        finding="Су жобасына көбірек кетті"
        measure="Төленген ақша, теңге, 2027 жыл"
        source="Дерек: шарттар тізілімі"
      >
        <BarList
          whole={5205}
          bars={[
            { key: 'a', label: 'Су', value: '5 205 000 ₸', size: 5205 },
            { key: 'b', label: 'Ойын және спорт', value: '2 650 000 ₸', size: 2650 },
            { key: 'c', label: 'Шартта', value: '1 462 345 ₸', size: 1462, pattern: 'contracted' },
            { key: 'd', label: 'Берілмегені', value: '655 055 ₸', size: 655, pattern: 'left' },
          ]}
        />
      </Chart>
    </Section>
  </Main>
);
