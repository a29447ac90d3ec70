import type { ExactField } from '../exact-shares/run.ts';
import type { Wallets } from '../exact-shares/wallets.ts';
import { type Fraction, fraction } from '../exact/fraction.ts';

/** Watches a run and notes after which round nobody could pay a share of a project any more. */
export class ExactWitness {
  /** Round 0: from the start. */
  readonly dropped = new Map<number, { readonly round: number; readonly left: Fraction }>();
  private readonly field: ExactField;

  constructor(field: ExactField) {
    this.field = field;
  }

  see(wallets: Wallets): void {
    for (const project of this.field.entrants) {
      if (this.dropped.has(project) || wallets.payersOf(project, this.field.profile.votes[project]!) > 0) continue;
      this.dropped.set(project, { round: wallets.payments.length, left: moneyOf(wallets, project) });
    }
  }
}

/** What a project's supporters have together. */
export const moneyOf = (wallets: Wallets, project: number): Fraction =>
  wallets.supportersOf(project).reduce((sum, { node, heads }) => {
    const { num, den } = wallets.leftOf(node);
    return { num: sum.num + num * BigInt(heads), den };
  }, fraction(0n));

/** The most that some number of supporters can raise in equal shares; the last of them has the least and sets the share. */
export const shareableOf = (wallets: Wallets, project: number): Fraction => {
  let richer = 0;
  let most = fraction(0n);
  for (const { node, heads } of wallets.supportersOf(project)) {
    richer += heads;
    const { num, den } = wallets.leftOf(node);
    const raised = { num: num * BigInt(richer), den };
    if (raised.num * most.den > most.num * raised.den) most = raised;
  }
  return most;
};
