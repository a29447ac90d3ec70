import { cycles } from '@ortaq/contract';
import { countingPresets } from '@ortaq/domain/cycles';

import { moment } from './calendar.ts';
import type { Idea } from './ideas.ts';
import type { Cast } from './people.ts';
import type { Stage } from './stage.ts';
import { tiyn } from './tiyn.ts';
import { village } from './village.ts';

/** One cycle of the story. Days count from today. */
export interface Round {
  readonly year: number;
  /** Tenge. */
  readonly envelope: number;
  readonly submission: readonly [opens: number, closes: number];
  readonly voting: readonly [opens: number, closes: number];
  readonly ideas: readonly Idea[];
}

/** A round that is being played. */
export interface Played {
  readonly round: Round;
  readonly stage: Stage;
  readonly cast: Cast;
  /** Known once it is planned. */
  cycle: string;
  /** Proposals in the order of the ideas. */
  readonly proposals: string[];
}

const categories = [
  { code: 'roads', icon: 'road', name: { kk: 'Жол', ru: 'Дороги', en: 'Roads' } },
  { code: 'water', icon: 'water', name: { kk: 'Су', ru: 'Вода', en: 'Water' } },
  { code: 'light', icon: 'light', name: { kk: 'Жарық', ru: 'Освещение', en: 'Lighting' } },
  { code: 'waste', icon: 'waste', name: { kk: 'Тазалық', ru: 'Чистота', en: 'Waste' } },
  { code: 'green', icon: 'green', name: { kk: 'Көгалдандыру', ru: 'Озеленение', en: 'Greening' } },
  { code: 'play', icon: 'play', name: { kk: 'Балалар және спорт', ru: 'Дети и спорт', en: 'Play and sport' } },
  { code: 'culture', icon: 'culture', name: { kk: 'Мәдениет', ru: 'Культура', en: 'Culture' } },
  { code: 'other', icon: 'other', name: { kk: 'Басқа', ru: 'Другое', en: 'Other' } },
];

/** Days between the freeze of the roll and the vote. */
export const ROLL_DAYS = 10;

const planOf = ({ year, envelope, submission, voting }: Round) => ({
  community: village.slug,
  title: { kk: `${year} жылғы ауыл бюджеті`, ru: `Бюджет села на ${year} год`, en: `Village budget ${year}` },
  fiscalYear: year,
  envelope: tiyn(envelope),
  submissionOpensAt: moment(submission[0]),
  submissionClosesAt: moment(submission[1], 18),
  votingOpensAt: moment(voting[0]),
  votingClosesAt: moment(voting[1], 18),
  rollFreezesAt: moment(voting[0] - ROLL_DAYS, 18),
  rules: {
    categories,
    projectCost: { least: tiyn(300_000), most: tiyn(Math.round(envelope * 0.4)) },
    proposers: { minimumAge: 18, mostProposals: 3 },
    voters: { minimumAge: 18 },
    ballot: { type: 'approval' as const, least: 1, most: null, points: null, withinEnvelope: false },
    count: countingPresets['equal-shares'] as never,
  },
});

/** The clerk plans, the akim publishes: from then on nothing of the rules changes. */
export async function publish(played: Played): Promise<void> {
  const { clerk, akim } = played.cast;
  const { id } = await clerk(cycles.planCycle, planOf(played.round));
  await akim(cycles.publishCycle, { community: village.slug, cycle: id });
  played.cycle = id;
}

export const publishBallot = ({ cast, cycle }: Played): Promise<unknown> =>
  cast.clerk(cycles.publishBallot, { community: village.slug, cycle });
