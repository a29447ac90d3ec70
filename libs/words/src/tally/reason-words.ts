import type { KeysUnder, Say } from '../words-in.ts';

type Code = KeysUnder<'tally.reason.'> extends `tally.reason.${infer Each}` ? Each : never;

/** Why a project won or not, as far as words need it: a `Reason` of the counting library, whole or as the wire carries it. */
export interface CountedReason {
  readonly how?: Code | undefined;
  readonly why?: Code | undefined;
  /** Amounts are minor units as decimals, cut after three places. */
  readonly price?: string | undefined;
  readonly left?: string | undefined;
  readonly total?: string | undefined;
  readonly budget?: string | undefined;
  readonly money?:
    | {
        readonly needed: string;
        readonly atStart: string;
        readonly atEnd: string;
        readonly shareable?: string | undefined;
        readonly spentOn: readonly { readonly project: string }[];
      }
    | undefined;
  /** The winner of its exclusive group. */
  readonly rival?: string | undefined;
  /** Projects with the same load that did not fit. */
  readonly equals?: readonly string[] | undefined;
  /** Welfare: what the best set has, and the best one with the project in it; whole numbers of any size. */
  readonly best?: string | undefined;
  readonly bestWith?: string | undefined;
  /** How many further votes, or how much off the price, would have been enough. */
  readonly distance?:
    { readonly votesToAdd: number | null; readonly costToCut: string | null; readonly isWhole: boolean } | undefined;
  readonly tie?: { readonly projects: readonly string[]; readonly decidedBy: string } | undefined;
}

const MOST_NAMED = 4;

/** Whole minor units of an amount that the count gives with three more decimals, cut. */
export const wholeOf = (amount: string): bigint => BigInt(amount.split('.')[0]!);

/** What the supporters could put together at the end, and how much was missing to the price. */
export const missingOf = ({ money, why }: CountedReason): bigint =>
  money
    ? wholeOf(money.needed) - wholeOf(why === 'few-supporters' ? money.atStart : (money.shareable ?? money.atEnd))
    : 0n;

/** The projects of which a reason speaks: the equals, the rival, or the first winners that took the shares of its supporters. */
const projectsIn = ({ tie, equals, rival, money }: CountedReason): readonly string[] =>
  tie?.projects ??
  equals ??
  (rival === undefined ? undefined : [rival]) ??
  money?.spentOn.slice(0, MOST_NAMED).map(({ project }) => project) ??
  [];

/** By how much the best set with the project in it stays behind; 0 when it does not, or when nobody knows. */
const fewerOf = ({ best, bestWith }: CountedReason): number =>
  best && bestWith ? Number(BigInt(best) - BigInt(bestWith)) : 0;

/** The sentence for why a project won or not. `named` shows a project by its key. */
export function reasonWords(t: Say, reason: CountedReason, named: (key: string) => string): string {
  const { how, why = 'no-votes', price = '0', left = '0', total = '0', budget = '0', tie } = reason;
  const fewer = fewerOf(reason);
  return t.reason(`tally.reason.${how ?? why}${fewer > 0 ? '.by' : ''}`, {
    fewer,
    price: wholeOf(price),
    left: wholeOf(left),
    total: wholeOf(total),
    budget: wholeOf(budget),
    missing: missingOf(reason),
    projects: projectsIn(reason).map(named).join(', '),
    step: t.reason(`tally.step.${tie?.decidedBy ?? 'id'}`),
  });
}

/** What would have been enough for a loser; empty when nothing would, or when the whole count was not asked. */
export function distanceWords(t: Say, { distance }: CountedReason): string {
  if (!distance?.isWhole) return '';
  const { votesToAdd, costToCut } = distance;
  const known = { count: votesToAdd ?? 0, cut: wholeOf(costToCut ?? '0') };
  if (votesToAdd === null) return costToCut === null ? '' : t.reason('tally.distance.cost', known);
  return t.reason(costToCut === null ? 'tally.distance.votes' : 'tally.distance.both', known);
}
