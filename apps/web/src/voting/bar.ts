import type { BallotForm } from '@ortaq/domain/cycles';
import { limitsOf } from '@ortaq/domain/voting';
import type { MessagesUnder, Speak } from '@ortaq/words';

import type { Mark } from './marks.ts';

/** What the sum of a ballot depends on. */
export interface BarFacts {
  readonly form: BallotForm;
  /** Tiyn. */
  readonly envelope: bigint;
  /** Cost of each project by its number. */
  readonly costs: ReadonlyMap<number, bigint>;
  readonly marks: readonly Mark[];
}

type Key = `voting.bar.${'left' | 'over' | 'overHard' | 'tooMany' | 'pointsLeft' | 'pointsOver'}`;

/** The one sentence of the bar, and the figure in it. */
export interface BarLine {
  readonly key: Key;
  readonly money?: bigint;
  readonly slots?: Readonly<Record<string, number>>;
}

/** Words of the bar, which the page sends to its island too. */
export type BarSay = Speak<MessagesUnder<'voting.bar.'>>;

const onBallot = ({ marks, costs }: BarFacts): readonly Mark[] => marks.filter(({ number }) => costs.has(number));

export const countOf = (facts: BarFacts): number => onBallot(facts).length;

export const costOf = (facts: BarFacts): bigint =>
  onBallot(facts).reduce((sum, { number }) => sum + (facts.costs.get(number) ?? 0n), 0n);

/** Whether the marks cost more together than the ballot allows. */
export const isOver = (facts: BarFacts): boolean => facts.form.withinEnvelope && costOf(facts) > facts.envelope;

/** What a voter is told while marking; it informs and stops nothing. */
export function lineOf(facts: BarFacts): BarLine {
  const { form, envelope } = facts;
  const { most } = limitsOf(form);
  const extra = countOf(facts) - most;
  if (extra > 0) return { key: 'voting.bar.tooMany', slots: { most, extra } };
  if (form.type === 'cumulative') return pointsLine(facts);
  const left = envelope - costOf(facts);
  if (left >= 0n) return { key: 'voting.bar.left', money: left };
  return { key: form.withinEnvelope ? 'voting.bar.overHard' : 'voting.bar.over', money: -left };
}

function pointsLine(facts: BarFacts): BarLine {
  const given = onBallot(facts).reduce((sum, { points }) => sum + (points ?? 0), 0);
  const left = (facts.form.points ?? given) - given;
  return left >= 0
    ? { key: 'voting.bar.pointsLeft', slots: { points: left } }
    : { key: 'voting.bar.pointsOver', slots: { points: -left } };
}

export const countWords = (t: BarSay, count: number): string =>
  count === 0 ? t('voting.bar.none') : t('voting.bar.count', { count });

/** The sentence in pieces, its sum of money made bold by the caller: JSX on the server, an element in the browser. */
export function linePieces<Part>(
  t: BarSay,
  { key, money, slots = {} }: BarLine,
  bold: (text: string) => Part,
): (string | Part)[] {
  if (money !== undefined) return t.pieces(key as 'voting.bar.left', { money: bold(t.format.money(money)) });
  return [t.reason(key, slots)];
}

/** The same for the ear, as one text. */
export const spokenWords = (t: BarSay, facts: BarFacts): string =>
  `${t('voting.bar.spoken', { count: countOf(facts) })} ${linePieces(t, lineOf(facts), (text) => text).join('')}`;
