import type { Picture } from './pictures.ts';

/** How the work on one project goes. Days count from today; amounts in tenge. */
export interface Course {
  /** Which idea. */
  readonly at: number;
  readonly number: string;
  readonly signed: number;
  readonly plannedEnd: number;
  readonly amount: number;
  readonly subject: string;
  readonly supplier: string;
  /** Serial of the invented company. */
  readonly company: number;
  readonly parts: readonly Part[];
  /** Photos of the place before the work and after it. */
  readonly photos?: readonly {
    readonly day: number;
    readonly kind: 'before' | 'after';
    readonly picture: Picture;
    readonly alt: string;
  }[];
  /** What the contract left of the plan and the office gives back. */
  readonly rest?: { readonly day: number; readonly amount: number; readonly why: string };
}

export interface Part {
  readonly day: number;
  readonly amount: number;
  readonly done: string;
  /** `waits`: the order is entered, and the akim has not seen it. */
  readonly order?: 'waits';
}

/** Last year's projects: some are done, some under way, one has no contract yet. */
export const lastYear: readonly Course[] = [
  {
    at: 0,
    number: '26-03/1',
    signed: -290,
    plannedEnd: -200,
    amount: 2_790_000,
    subject: 'Жолға тас төсеу',
    supplier: '«Дала Жол» ЖШС',
    company: 1,
    parts: [
      { day: -255, amount: 1_395_000, done: '0,9 шақырым жол' },
      { day: -205, amount: 1_395_000, done: 'Қалған 0,9 шақырым жол' },
    ],
    rest: { day: -195, amount: 90_000, why: 'Тас жоспардан арзан болды' },
  },
  {
    at: 1,
    number: '26-03/2',
    signed: -280,
    plannedEnd: -20,
    amount: 1_860_000,
    subject: 'Колонка орнату',
    supplier: '«Су Жолы» ЖШС',
    company: 2,
    parts: [{ day: -130, amount: 930_000, done: '3 колонка орнатылды' }],
  },
  {
    at: 2,
    number: '26-04/3',
    signed: -260,
    plannedEnd: -10,
    amount: 1_098_000,
    subject: 'Шам қою',
    supplier: '«Нұрлы Көше» ЖШС',
    company: 3,
    parts: [
      { day: -80, amount: 549_000, done: '11 шам орнатылды' },
      { day: -12, amount: 549_000, done: 'Қалған 11 шам орнатылды', order: 'waits' },
    ],
    photos: [
      { day: -258, kind: 'before', picture: 'darkStreet', alt: 'Шамы жоқ Мектеп көшесі' },
      { day: -11, kind: 'after', picture: 'litStreet', alt: 'Шам жанған Мектеп көшесі' },
    ],
  },
  {
    at: 3,
    number: '26-05/4',
    signed: -60,
    plannedEnd: 25,
    amount: 1_150_000,
    subject: 'Терезе ауыстыру',
    supplier: '«Жарық Терезе» ЖШС',
    company: 4,
    parts: [],
  },
];

/** The year before: everything is built and paid, and what was left went back. */
export const twoYearsAgo: readonly Course[] = [
  {
    at: 0,
    number: '25-03/1',
    signed: -650,
    plannedEnd: -560,
    amount: 1_340_000,
    subject: 'Көпір жөндеу',
    supplier: '«Тірек» ЖШС',
    company: 5,
    parts: [{ day: -580, amount: 1_340_000, done: 'Көпір толық жөнделді' }],
    photos: [
      { day: -648, kind: 'before', picture: 'brokenBridge', alt: 'Тақтайы түскен ескі көпір' },
      { day: -578, kind: 'after', picture: 'wholeBridge', alt: 'Тақтайы мен тұтқасы жаңа көпір' },
    ],
  },
  {
    at: 1,
    number: '25-03/2',
    signed: -640,
    plannedEnd: -540,
    amount: 1_035_000,
    subject: 'Шам қою',
    supplier: '«Нұрлы Көше» ЖШС',
    company: 3,
    parts: [
      { day: -600, amount: 517_500, done: '9 шам орнатылды' },
      { day: -550, amount: 517_500, done: 'Қалған 9 шам орнатылды' },
    ],
    photos: [
      { day: -638, kind: 'before', picture: 'darkStreet', alt: 'Қараңғы көше' },
      { day: -548, kind: 'after', picture: 'litStreet', alt: 'Шам жанған көше' },
    ],
    rest: { day: -520, amount: 45_000, why: 'Шам жоспардан арзан болды' },
  },
  {
    at: 2,
    number: '25-04/3',
    signed: -630,
    plannedEnd: -500,
    amount: 1_930_000,
    subject: 'Жылыту жүйесін орнату',
    supplier: '«Жылу Сервис» ЖШС',
    company: 6,
    parts: [
      { day: -560, amount: 1_240_000, done: 'Қазандық орнатылды' },
      { day: -510, amount: 690_000, done: 'Радиатор мен құбыр орнатылды' },
    ],
  },
  {
    at: 3,
    number: '25-04/4',
    signed: -625,
    plannedEnd: -530,
    amount: 1_460_000,
    subject: 'Балалар алаңы',
    supplier: '«Алаң Құрылыс» ЖШС',
    company: 7,
    parts: [{ day: -540, amount: 1_460_000, done: 'Алаң толық жасалды' }],
  },
];
