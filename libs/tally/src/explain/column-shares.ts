import type { Election } from '../election/election.ts';
import type { Profile } from '../election/profile.ts';
import { cutDecimal, type Fraction, fraction, reduced } from '../exact/fraction.ts';
import { valuesOf } from '../limits/quota.ts';
import { compareText } from '../ties/text.ts';
import type { Cut } from './reason.ts';

/** Columns of the project section by which votes and money are set side by side. */
const columns = ['category', 'neighborhood', 'district', 'subdistrict'];

/**
 * What voters asked for and what they got, by the values of a column; `''` stands for projects without one. A voter's one point is
 * split over their choices, and each part over the values of that project; the cost of a winner is split over its values. Percentages
 * of all points and of all money spent.
 */
export interface ColumnShares {
  readonly column: string;
  readonly values: readonly { readonly value: string; readonly votes: Cut; readonly money: Cut }[];
  /** Sum of the differences over all values (L1), in percentage points: 0 when money follows votes, at most 200. */
  readonly distance: Cut;
}

/** In the order of the election's columns, values in code point order; `paid` is what each winner cost. */
export const columnShares = (
  election: Election,
  profile: Profile,
  paid: ReadonlyMap<number, bigint>,
): ColumnShares[] => {
  const present = columns.filter((column) => election.projectColumns.includes(column));
  if (present.length === 0) return [];
  const points = pointsOf(profile);
  const money = profile.ids.map((_, project) => fraction(paid.get(project) ?? 0n));
  return present.map((column) => {
    const values = election.projects.map((project) => {
      const own = valuesOf(project, column);
      return own.length > 0 ? own : [''];
    });
    const [votes, costs] = [partsOf(points, values), partsOf(money, values)];
    const all = [...new Set(values.flat())].sort(compareText);
    const rows = all.map((value) => ({ value, votes: votes(value), money: costs(value) }));
    const apart = rows.reduce((sum, row) => plus(sum, gap(row.votes, row.money)), fraction(0n));
    return {
      column,
      values: rows.map((row) => ({ value: row.value, votes: percent(row.votes), money: percent(row.money) })),
      distance: percent(apart),
    };
  });
};

/** What each project gets when every voter splits one point over their choices. */
const pointsOf = ({ ids, starts, group, weight, groups }: Profile): Fraction[] => {
  const choices = new Int32Array(groups);
  for (const each of group) choices[each]! += 1;
  return ids.map((_, project) => {
    const heads = new Map<number, number>();
    for (let at = starts[project]!; at < starts[project + 1]!; at += 1) {
      const among = choices[group[at]!]!;
      heads.set(among, (heads.get(among) ?? 0) + weight[at]!);
    }
    return [...heads].reduce(
      (sum, [among, voters]) => plus(sum, fraction(BigInt(voters), BigInt(among))),
      fraction(0n),
    );
  });
};

/** The part of a total that falls on a value, each amount being split over the values of its project. */
const partsOf = (amounts: readonly Fraction[], values: readonly (readonly string[])[]) => {
  const total = amounts.reduce(plus, fraction(0n));
  const sums = new Map<string, Fraction>();
  values.forEach((own, project) => {
    const { num, den } = amounts[project]!;
    const each = fraction(num, den * BigInt(own.length));
    for (const value of own) sums.set(value, plus(sums.get(value) ?? fraction(0n), each));
  });
  return (value: string): Fraction => {
    const { num, den } = sums.get(value)!;
    return total.num === 0n ? fraction(0n) : reduced(fraction(num * total.den, den * total.num));
  };
};

const plus = (a: Fraction, b: Fraction): Fraction => reduced(fraction(a.num * b.den + b.num * a.den, a.den * b.den));

const gap = (a: Fraction, b: Fraction): Fraction => {
  const { num, den } = plus(a, fraction(-b.num, b.den));
  return fraction(num < 0n ? -num : num, den);
};

const percent = ({ num, den }: Fraction): Cut => cutDecimal(fraction(100n * num, den), 3);
