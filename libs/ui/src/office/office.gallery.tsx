import { BlockedButton } from '../acts/blocked-button.tsx';
import { Button } from '../acts/button.tsx';
import { SectionHead } from '../frame/section.tsx';
import { Tabs } from '../frame/tabs.tsx';
import { Status } from '../marks/status.tsx';
import { TextArea } from '../forms/text-field.tsx';
import { Table } from '../tables/table.tsx';
import { AskRow } from './ask-row.tsx';
import { Counts } from './counts.tsx';
import { FormulaCard } from './formula-card.tsx';
import { KeyHints } from './key-hints.tsx';
import { OfficeFrame } from './office-frame.tsx';
import { NextAct, OfficeHead } from './office-head.tsx';
import { QueueList, Split } from './queue-list.tsx';
import { StepStrip } from './step-strip.tsx';

export const sheet = 'office';

const item = { note: 'Ұсыныс · Г. Смағұлова', due: 'бүгін, 18:00', left: '8 сағат' };
const groups = [
  {
    key: 'late',
    title: 'Мерзімі өтті: 1',
    items: [
      {
        ...item,
        href: '#4',
        code: 'Ш-004',
        title: 'Шағымға жауап',
        due: '23 ақпан',
        left: '1 күн кешікті',
        late: true,
      },
    ],
  },
  {
    key: 'now',
    title: 'Бүгін: 2',
    items: [
      { ...item, href: '#19', code: 'Ұ-019', title: 'Жаңа көшеге жаяужол', current: true },
      { ...item, href: '#21', code: 'Ұ-021', title: 'Балабақша ауласын қоршау' },
    ],
  },
];
const answers = [
  { value: 'yes', label: 'Иә' },
  { value: 'no', label: 'Жоқ' },
  { value: 'unsure', label: 'Белгісіз' },
];
const rail = {
  title: 'Кеңсе',
  label: 'Кеңсе бөлімдері',
  links: [
    { href: '#inbox', label: 'Кезек', count: 12, current: true },
    { href: '#roll', label: 'Дауыс берушілер тізімі', count: '1 180' },
    { href: '#paper', label: 'Қағаз дауыс', count: 5 },
    { href: '#log', label: 'Журнал' },
  ],
  help: 'Көмек: 8 700 000 00 00',
};

const Item = () => (
  <>
    <div className="pane panel">
      <SectionHead level={3} title="Ұ-019 · Жаңа көшеге жаяужол" aside={<b className="money">2 184 000 ₸</b>} />
      <p>380 метр тегіс жол. Қазір балалар көлік жолымен жүреді.</p>
    </div>
    <div className="pane">
      <AskRow name="a1" keyHint="1" question="Округтің міндетіне жата ма?" choices={answers} value="yes" />
      <AskRow
        name="a2"
        keyHint="2"
        question="Құнының негізі бар ма?"
        more="Смета тіркелмеген"
        wrong
        choices={answers}
        value="no"
      />
    </div>
    <div className="pane">
      <TextArea
        id="letter"
        name="letter"
        label="Авторға хат"
        defaultValue="Құрметті Гүлжан Смағұлова! Құнының негізін тіркеңіз."
      />
      <div className="row">
        <Button keyHint="R">Толықтыруға қайтару</Button>
        <BlockedButton id="why-not" keyHint="A" why="Алдымен екінші сұраққа «Иә» керек.">
          Қабылдау
        </BlockedButton>
        <Button kind="second" keyHint="X">
          Бас тарту
        </Button>
      </div>
    </div>
  </>
);

const columns = [
  { key: 'n', head: '№', numeric: true },
  { key: 'what', head: 'Не тексерілді' },
  { key: 'how', head: 'Нәтиже' },
  { key: 'sum', head: 'Сандар', numeric: true },
];
const passed = (
  <Status icon="check" tone="good">
    өтті
  </Status>
);
const failed = (
  <Status icon="cross" tone="bad">
    өтпеді
  </Status>
);

export const gallery = () => (
  <OfficeFrame
    home={{ href: '/office', name: 'Ortaq' }}
    place="Ақбұлақ ауылдық округі"
    cycle="2027 жылғы цикл"
    person={{ name: 'Нұрланова Айгерім', role: 'бас маман' }}
    rail={rail}
    menuWord="Бөлімдер"
    skipWord="Негізгі мәтінге өту"
    tools={<span className="small muted hide-small">24 ақпан, 09:12</span>}
  >
    <OfficeHead title="Кезек" note="12 іс, бүгін 3" aside="Ұсынысты тексеру: 5 наурызға дейін" />
    <NextAct label="Келесі іс" act={<Button keyHint="Enter">Ашу</Button>}>
      <b>Ұ-019 ұсынысын қараңыз.</b> Мерзімі бүгін 18:00.
    </NextAct>
    <StepStrip
      label="Қадамдар"
      steps={[
        { key: '1', number: '1', name: 'Ашу', state: 'done' },
        { key: '2', number: '2', name: 'Бірінші енгізу', state: 'done' },
        { key: '3', number: '3', name: 'Айырманы шешу', state: 'now' },
        { key: '4', number: '4', name: 'Қол қою', state: 'next' },
      ]}
    />
    <br />
    <Counts
      counts={[
        { key: 'a', value: '12', of: '/ 14', label: 'тексеру өтті' },
        { key: 'b', value: '3', label: 'белгіні қарау керек' },
        { key: 'c', value: '1 180', label: 'тізімдегі адам' },
        { key: 'd', value: '0', label: 'кешіккен іс' },
      ]}
    />
    <br />
    <Tabs
      label="Кезек түрлері"
      tabs={[
        { href: '#all', label: 'Бәрі', count: 12, current: true },
        { href: '#mine', label: 'Менікі', count: 5 },
      ]}
    />
    <Split list={<QueueList label="Кезек" groups={groups} />}>
      <Item />
    </Split>
    <br />
    <SectionHead title="Тексерулер" aside="бүгін 09:00" />
    <Table
      caption="Тексерулер"
      captionHidden
      columns={columns}
      rows={[
        { key: '11', cells: ['11', 'Әр төлемнің құжаты бар', failed, '31 / 32'], look: 'bad' },
        { key: '1', cells: ['1', 'Журнал түбірі куәгерлерде бірдей', passed, '3 / 3'], look: 'picked' },
        { key: '2', cells: ['2', 'Жазба нөмірлері үзілмеген', passed, '1–4 318'] },
      ]}
    />
    <FormulaCard
      code="F13"
      title="Қос төлем"
      status="тексеру керек"
      about="№6 жоба, шарт 27-04/2"
      text="Бір шарт бойынша бірдей сома 7 күн ішінде екі рет төленген."
      formula={{ label: 'Формула', value: 'сомасы тең ∧ арасы ≤ 7 күн' }}
      here={{ label: 'Осында', value: 'Т-1, Т-2: 300 000 ₸, арасы 4 күн' }}
    />
    <KeyHints
      label="Пернелер"
      hints={[
        { keys: ['J', 'K'], word: 'төмен, жоғары' },
        { keys: ['Enter'], word: 'ашу' },
        { keys: ['Ctrl', 'K'], word: 'бұйрықтар' },
      ]}
    />
  </OfficeFrame>
);
