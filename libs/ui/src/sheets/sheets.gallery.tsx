import { Table } from '../tables/table.tsx';
import { CutLine, PaperBallot } from './paper-ballot.tsx';
import { PrintSheet, Signatures } from './print-sheet.tsx';

export const sheet = 'public';
export const besides = 'paper';

const second = { lang: 'ru', text: 'Освещение центральной улицы. 40 опор' };

export const gallery = () => (
  <main className="wrap stack">
    <PrintSheet
      eyebrow="Ақбұлақ ауылдық округінің Кеңесі"
      title="№7 отырыстың хаттамасы"
      place="Ақбұлақ ауылы, мәдениет үйі"
      when="2027 жылғы 30 сәуір, 15:00"
      foot={['Журнал: 3 190–3 230 жазба', 'Мөрі: 5e1c 90ab 77d2', '1-бет']}
    >
      <p>
        <b>Шешті:</b> жеңген жобалар бекітілсін. Жақтап 6, қарсы 1.
      </p>
      <Table
        caption="Жеңген жобалар"
        columns={[
          { key: 'a', head: 'Жоба' },
          { key: 'b', head: 'Сомасы', numeric: true },
        ]}
        rows={[{ key: '1', cells: ['Ауыз су құбыры', '3 420 000 ₸'] }]}
        total={['Барлығы', '3 420 000 ₸']}
      />
      <Signatures
        lines={[
          { key: 'a', text: 'Төраға: Әбенов Серік' },
          { key: 'b', text: 'Хатшы: Тасова Гүлнар' },
        ]}
      />
    </PrintSheet>
    <PrintSheet title="Қай жобаны қолдайсыз?" foot={['2027 · А нұсқасы', '1-бет']}>
      <CutLine />
      <PaperBallot
        rows={[
          {
            key: '7',
            number: '№7',
            category: 'light',
            title: 'Орталық көшеге шам қою',
            change: '40 бағана, 3 көше.',
            second,
            cost: '1 462 345 ₸',
          },
          {
            key: '3',
            number: '№3',
            category: 'water',
            title: 'Ауыз су құбырын ауыстыру',
            change: '118 үйге су келеді.',
            second,
            cost: '3 420 000 ₸',
          },
        ]}
      />
    </PrintSheet>
  </main>
);
