import { type Fraction, fraction, reduced } from '../exact/fraction.ts';
import { parseDecimal, rescale } from '../pb/decimal.ts';
import type { Completion } from '../rules/rule.ts';

/** What the voters of each purse class begin with in every pass. */
export interface Raising {
  readonly starts: readonly Fraction[];
  /** What is added to each start from pass to pass; null to run once. */
  readonly steps: readonly Fraction[] | null;
  /** The most steps there may be. */
  readonly most: number;
}

interface Terms {
  /** Decimal places of a minor unit. */
  readonly scale: number;
  readonly voters: number;
}

/** How a completion raises these endowments (minor units); a RangeError when its step is not usable. */
export const raisingOf = (rule: Completion, endowments: readonly Fraction[], { scale, voters }: Terms): Raising => {
  const unit = 10n ** BigInt(scale);
  const starts = rule.integral ? endowments.map(({ num, den }) => fraction((num / (den * unit)) * unit)) : endowments;
  if (rule.budgetPercent !== undefined) return { starts, ...percentSteps(rule, endowments, voters) };
  if (rule.increment === null) return { starts, steps: null, most: 0 };
  const step = fraction(incrementOf(rule.increment, scale));
  return { starts, steps: starts.map(() => step), most: Infinity };
};

/** Whether a purse class ever has any money. */
export const hasMoney = ({ starts, steps }: Raising, purse: number): boolean =>
  starts[purse]!.num > 0n || (steps !== null && steps[purse]!.num > 0n);

export const raised = ({ starts, steps }: Raising, times: number): Fraction[] =>
  starts.map((start, at) => {
    const step = steps?.[at] ?? fraction(0n);
    return fraction(start.num * step.den + BigInt(times) * step.num * start.den, start.den * step.den);
  });

/** The increment in minor units; refused when it is finer than one minor unit or not positive. */
const incrementOf = (increment: string, scale: number): bigint => {
  const decimal = parseDecimal(increment);
  if (!decimal || decimal.units <= 0n || decimal.scale > scale)
    throw new RangeError(`Not a usable increment: ${increment}`);
  return rescale(decimal, scale);
};

const percentSteps = (rule: Completion, endowments: readonly Fraction[], voters: number): Omit<Raising, 'starts'> => {
  const percent = parseDecimal(rule.budgetPercent!);
  if (!percent || percent.units <= 0n) throw new RangeError(`Not a usable percentage: ${rule.budgetPercent}`);
  if (rule.increment !== null)
    throw new RangeError('A completion raises by an increment or by a percentage, not by both');
  const hundred = 100n * 10n ** BigInt(percent.scale);
  const steps = endowments.map(({ num, den }) => reduced(fraction(num * percent.units, den * hundred)));
  return {
    steps: steps.some(({ num }) => num > 0n) ? steps : null,
    most: Number((BigInt(voters) * hundred) / percent.units),
  };
};
