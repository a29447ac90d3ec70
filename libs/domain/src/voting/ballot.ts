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

/** The choices of a ballot in JSON: ids of projects, each beside its points where there are any. In the order of the box. */
export type ChoicesSaid = readonly ProposalId[] | readonly (readonly [ProposalId, number])[];

export function choicesSaid(form: BallotForm, marks: Marks): ChoicesSaid {
  const { choices, points } = inBoxOrder(form, marks);
  return points ? choices.map((id, at) => [id, points[at]!] as const) : choices;
}

const isId = (said: unknown): said is ProposalId => typeof said === 'string' && UUID.test(said);
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const isPair = (said: unknown): said is readonly [ProposalId, number] =>
  Array.isArray(said) && said.length === 2 && isId(said[0]) && Number.isSafeInteger(said[1]);

/** The marks that a ballot says, or null when it says none, or says them in an order that could be a sign to somebody. */
export function marksSaid(form: BallotForm, said: unknown): Marks | null {
  if (!Array.isArray(said)) return null;
  const marks = said.every(isId)
    ? { choices: said, points: null }
    : said.every(isPair)
      ? { choices: said.map(([id]) => id), points: said.map(([, points]) => points) }
      : null;
  return marks && JSON.stringify(choicesSaid(form, marks)) === JSON.stringify(said) ? marks : null;
}
