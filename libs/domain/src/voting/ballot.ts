import type { BallotForm } from '../cycles/cycle-rules.ts';
import type { ProposalId } from '../proposals/proposal.ts';
import type { Money } from '@ortaq/kernel';

/** A project on the ballot and what it costs. */
export interface Project {
  readonly id: ProposalId;
  readonly cost: Money;
}

/** What a voter marked. Points stand beside the choices, one each, where the type of ballot has them. */
export interface Marks {
  readonly choices: readonly ProposalId[];
  readonly points: readonly number[] | null;
}

export const hasPoints = ({ type }: BallotForm): boolean => type === 'cumulative' || type === 'scoring';

/** Whether the order of the choices means something. */
export const isRanked = ({ type }: BallotForm): boolean => type === 'ordinal';

/** The fewest and the most choices a ballot may hold. */
export const limitsOf = ({ type, least, most }: BallotForm): { least: number; most: number } =>
  type === 'choose-1' ? { least: 1, most: 1 } : { least: Math.max(1, least), most: most ?? Infinity };

/** The marks as the box keeps them: in the order of ids, so that the order of ticking is not told, unless it is a ranking. */
export function inBoxOrder(form: BallotForm, { choices, points }: Marks): Marks {
  if (isRanked(form)) return { choices, points: null };
  const order = choices.map((_, at) => at).sort((a, b) => (choices[a]! < choices[b]! ? -1 : 1));
  return {
    choices: order.map((at) => choices[at]!),
    points: hasPoints(form) && points ? order.map((at) => points[at]!) : null,
  };
}
