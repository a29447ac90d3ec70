import type { Election } from '../election/election.ts';
import { type Fraction, fraction, reduced } from '../exact/fraction.ts';
import { parseDecimal, rescale } from '../pb/decimal.ts';
import type { Endowments } from '../rules/rule.ts';
import { compareText } from '../ties/text.ts';

/** Voters who begin with the same. */
export interface PurseClass {
  readonly value: string;
  readonly voters: number;
  /** What all of them have together, in minor units. */
  readonly money: bigint;
}

export interface PurseClasses {
  readonly classes: readonly PurseClass[];
  /** Class of each ballot. */
  readonly of: Int32Array;
}

/** The classes of a rule's endowments in code point order of their values; a RangeError for whoever is in none, or too much money. */
export const purseClasses = (election: Election, { column, money }: Endowments): PurseClasses => {
  const at = election.voteColumns.indexOf(column);
  if (at < 0) throw new RangeError(`The ballots have no column ${column}`);
  const listed = Object.entries(money).sort(([a], [b]) => compareText(a, b));
  const places = new Map(listed.map(([value], place) => [value, place]));
  const of = Int32Array.from(election.ballots, ({ voter, cells }) => {
    const value = cells?.[at] ?? '';
    const place = places.get(value);
    if (place === undefined)
      throw new RangeError(`No endowment is given for ${column} = ${value}, the value of voter ${voter}`);
    return place;
  });
  const voters = listed.map(() => 0);
  for (const place of of) voters[place]! += 1;
  const classes = listed.map(([value, text], place) => ({
    value,
    voters: voters[place]!,
    money: moneyOf(election, value, text),
  }));
  if (classes.reduce((sum, each) => sum + each.money, 0n) > election.budget)
    throw new RangeError('The endowments together exceed the budget');
  return { classes, of };
};

const moneyOf = ({ scale }: Election, value: string, text: string): bigint => {
  const decimal = parseDecimal(text);
  if (!decimal || decimal.units < 0n || decimal.scale > scale)
    throw new RangeError(`Not a usable endowment for ${value}: ${text}`);
  return rescale(decimal, scale);
};

/** What each voter of each class begins with in a part of the count that has `money` of the whole budget. */
export const endowmentsOf = (
  { budget, ballots }: Election,
  classes: readonly PurseClass[] | null,
  money: bigint,
): Fraction[] => {
  if (!classes) return [fraction(money, BigInt(Math.max(ballots.length, 1)))];
  return classes.map((each) =>
    each.money === 0n || each.voters === 0
      ? fraction(0n)
      : reduced(fraction(each.money * money, budget * BigInt(each.voters))),
  );
};

/** The first class whose voters have the most money each. */
export const richestOf = (classes: readonly PurseClass[]): number =>
  Array.from(classes.keys())
    .filter((at) => classes[at]!.voters > 0)
    .reduce((best, at) => (isRicher(classes[at]!, classes[best]!) ? at : best), 0);

const isRicher = (a: PurseClass, b: PurseClass): boolean =>
  b.voters === 0 || a.money * BigInt(b.voters) > b.money * BigInt(a.voters);
