import type { BallotForm } from '@ortaq/domain/cycles';
import { kazakhstan } from '@ortaq/words';

import { bothIn } from '../platform/print/both.ts';
import type { Desk, Pack, PaperProject } from '../voting/print/pack.ts';
import { measuringPen } from '../platform/print/paper.ts';

// prettier-ignore
const some: readonly (readonly [title: string, change: string, sign: string, tenge: bigint])[] = [
  ['Өзенге жаяу жүргінші көпірін салу', 'Өзеннен көктемде де қауіпсіз өтеміз.', 'road', 2_875_500n],
  ['Спорт алаңын салу', 'Футбол мен волейбол ойнайтын алаң.', 'play', 2_960_000n],
  ['Жаңа көшеге жаяужол салу', 'Мектепке дейін 380 метр құрғақ, тегіс жол болады.', 'road', 2_184_000n],
  ['Орталық көшені жарықтандыру', '40 бағана, 3 көше кешке жарық болады.', 'light', 1_462_345n],
  ['Қоқыс жинайтын алаң жасау', '3 жерде қақпағы бар 9 қоқыс жәшігі.', 'green', 914_000n],
  ['Ауыз су құбырын жөндеу', '118 үйге таза су күні бойы келеді.', 'water', 3_420_000n],
  ['Дәрігерлік амбулаторияның қабылдау бөлмесін жылыту және жөндеу', 'Қыста науқастар мен балалы аналар кезекті жылы бөлмеде, желсіз әрі ыңғайлы жерде күтеді.', 'health', 1_785_000n],
  ['Балалар алаңын жабдықтау', '6 әткеншек, сырғанақ және жұмсақ еден.', 'play', 2_650_000n],
  ['Зират қоршауын жаңарту', 'Зират айналасына 420 метр берік қоршау.', 'other', 1_240_000n],
  ['Мектеп жанына аялдама қою', 'Балалар автобусты желсіз жерде күтеді.', 'road', 685_000n],
  ['Кітапханаға интернет тарту', 'Кітапханада тегін интернет, 6 орын.', 'culture', 428_600n],
  ['Клубтың шатырын жөндеу', 'Клубқа су ақпайды, қыста да ашық болады.', 'culture', 3_120_000n],
];

const settlement = { kk: 'Самал ауылы', ru: 'Село Самал', en: 'Samal' };
const problem = 'Қазір балалар мектепке жолдың шетімен барады, күзде батпақ, қыста мұз болады. '.repeat(7).trim();
const solution = 'Қиыршық тас төселіп, жиектас қойылады, су ағатын арық тартылады. '.repeat(9).trim();
const admitted = { at: new Date('2027-03-20T06:00:00Z'), reason: '' };

const projectsOf = (count: number): PaperProject[] =>
  Array.from({ length: count }, (_, at) => {
    const [title, change, sign, tenge] = some[at % some.length]!;
    const story = {
      language: at % 4 === 3 ? 'ru' : 'kk',
      settlement,
      problem,
      solution,
      admitted,
      photo: null,
    } as const;
    return { number: at + 1, title, change, sign, cost: tenge * 100n, story };
  });

const approval: BallotForm = { type: 'approval', least: 1, most: null, points: null, withinEnvelope: false };

interface PackSpec extends Partial<Omit<Pack, 'projects'>> {
  readonly count?: number;
  readonly stubs?: number;
}

/** The papers of a made-up vote, ready to be laid out. */
export function aDesk({ count = 12, stubs = 16, ...differences }: PackSpec = {}): Desk {
  const pack: Pack = {
    kato: '991230000',
    village: { kk: 'Самал ауылдық округі', ru: 'Самалский сельский округ', en: 'Samal' },
    phone: '+77000000000',
    address: { kk: 'Самал ауылы, Бейбітшілік көшесі, 12', ru: 'Село Самал, улица Бейбитшилик, 12', en: '' },
    hours: { kk: 'Дүйсенбі–жұма, 9:00–18:00', ru: 'Понедельник–пятница, 9:00–18:00', en: '' },
    site: 'https://ortaq.example/kk/samal',
    place: kazakhstan,
    mark: '2027',
    cycle: { kk: '2027 жылғы цикл', ru: 'цикл 2027 года', en: '' },
    opensAt: new Date('2027-04-06T04:00:00Z'),
    closesAt: new Date('2027-04-20T13:00:00Z'),
    envelope: 1_200_000_000n,
    form: approval,
    isSingleOperator: true,
    ...differences,
    projects: projectsOf(count),
  };
  return {
    pack,
    run: { run: 1, firstStub: 1, stubs },
    ...bothIn(pack.place),
    pen: measuringPen(),
    pictures: new Map(),
  };
}
