import { Main, Section } from '../frame/section.tsx';
import { Status } from '../marks/status.tsx';
import { Table } from '../tables/table.tsx';
import { CheckList } from './check-list.tsx';
import { Documents } from './documents.tsx';
import { LinkLines } from './link-lines.tsx';
import { HashPath } from './hash-path.tsx';
import { RecordLines } from './record-lines.tsx';
import { SummaryList } from './summary-list.tsx';
import { TaskList } from './task-list.tsx';

export const sheet = 'public';

const tasks = [
  {
    key: '1',
    href: '#1',
    name: 'Идея',
    hint: '«Мектеп көшесіне тал егу»',
    status: <Status icon="check">Дайын</Status>,
  },
  {
    key: '2',
    href: '#2',
    name: 'Құны',
    hint: 'Білмесеңіз, маман көмектеседі',
    status: (
      <Status icon="edit" tone="warn">
        Толық емес
      </Status>
    ),
  },
  {
    key: '3',
    name: 'Тексеру және жіберу',
    status: (
      <Status icon="lock" tone="quiet">
        Кейін ашылады
      </Status>
    ),
  },
];

export const gallery = () => (
  <Main>
    <h1>Тізімдер мен кестелер</h1>
    <Section id="tasks" title="Тапсырмалар">
      <TaskList tasks={tasks} />
    </Section>
    <Section id="answers" title="Жауаптарыңызды тексеріңіз">
      <SummaryList
        rows={[
          {
            key: 'a',
            term: 'Идея',
            value: 'Мектеп көшесіне тал егу',
            change: { href: '#a', label: 'Өзгерту', what: 'идея' },
          },
          {
            key: 'b',
            term: 'Орны',
            value: 'Ақжар ауылы, Мектеп көшесі',
            change: { href: '#b', label: 'Өзгерту', what: 'орны' },
          },
          { key: 'c', term: 'Құны', value: '420 000 ₸' },
        ]}
      />
    </Section>
    <Section id="checks" title="Тексерілгені">
      <CheckList
        checks={[
          { key: 'a', state: 'pass', stateWord: 'өтті', text: 'Жері округке тиесілі', more: 'Жер актісі №14' },
          { key: 'b', state: 'fail', stateWord: 'өтпеді', text: 'Құнының негізі жоқ' },
          { key: 'c', state: 'unsure', stateWord: 'белгісіз', text: 'Ұқсас ұсыныс бар ма' },
          { key: 'd', state: 'waiting', stateWord: 'күтіп тұр', text: 'Маман пікірі' },
        ]}
      />
    </Section>
    <Section id="places" title="Округтер">
      <LinkLines
        lines={[
          { key: 'a', href: '#a', name: 'Самал ауылдық округі', note: 'Жамбыл ауданы', aside: '4 ауыл' },
          { key: 'b', name: 'Ақжар ауылдық округі', aside: 'Әлі ашылмаған' },
        ]}
      />
    </Section>
    <Section id="papers" title="Құжаттар">
      <Documents
        documents={[
          { href: '#d1', name: 'Смета', meta: 'PDF, 180 КБ' },
          {
            href: '#d2',
            name: 'Көше суреті',
            meta: 'JPG, 96 КБ',
            icon: 'picture',
            seal: '3f94e29a 8291fe3e 2f121e97 07255e04',
          },
        ]}
      />
    </Section>
    <Section id="path" title="Жазбадан түбірге">
      <HashPath
        label="Мөрден түбірге дейінгі жол"
        join="+ көрші"
        steps={[
          { key: 'a', label: '№4 302 жазба', hash: 'c006 48d9 99bb 8096' },
          { key: 'b', label: '1-қадам', hash: 'e37b 24d4 3aa4 05f8' },
          { key: 'c', label: 'тағы 6 қадам', hash: '… … … …', look: 'cut' },
          { key: 'd', label: 'Түбір', hash: '886a a6b4 904f f0f5', look: 'end' },
        ]}
      />
    </Section>
    <Section id="records" title="Журнал">
      <RecordLines
        label="Жазбалар"
        lines={[
          { key: '2', href: '#2', what: 'Төлем расталды', facts: ['№4 302', '29.09.2027, 15:21', 'Әкім', 'c00648d9'] },
          {
            key: '1',
            href: '#1',
            what: 'Төлем енгізілді',
            facts: ['№4 301', '29.09.2027, 14:08', 'Маман', '15040e0e'],
          },
        ]}
      />
    </Section>
    <Section id="table" title="Құны неден тұрады">
      <Table
        caption="Шығын тізімі"
        captionHidden
        columns={[
          { key: 'work', head: 'Жұмыс' },
          { key: 'count', head: 'Саны', numeric: true },
          { key: 'sum', head: 'Сомасы', numeric: true },
        ]}
        rows={[
          { key: '1', cells: ['Шам мен бағана', '40', '912 000 ₸'] },
          { key: '2', cells: ['Кабель, метр', '1 150', '298 345 ₸'] },
        ]}
        total={['Барлығы', '', '1 210 345 ₸']}
      />
    </Section>
  </Main>
);
