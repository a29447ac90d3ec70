import { Table } from '../tables/table.tsx';
import { PrintSheet, Signatures } from './print-sheet.tsx';

export const sheet = 'public';
export const besides = 'paper';

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
  </main>
);
