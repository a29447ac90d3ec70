import type { Election } from '../election/election.ts';
import { amountOf, valuesOf } from '../limits/quota.ts';
import type { Limited } from '../rules/rule.ts';

/** The limits of a rule by their words: every question looks at all winners again. */
export class PlainLimits {
  private readonly election: Election;
  private readonly rule: Limited;
  private readonly won: { readonly id: string; readonly paid: bigint }[] = [];

  constructor(election: Election, rule: Limited) {
    this.election = election;
    this.rule = rule;
  }

  take(id: string, paid: bigint): void {
    this.won.push({ id, paid });
  }

  has(id: string): boolean {
    return this.won.some((winner) => winner.id === id);
  }

  copy(): PlainLimits {
    const copied = new PlainLimits(this.election, this.rule);
    copied.won.push(...this.won);
    return copied;
  }

  forbids(id: string): boolean {
    const { exclusive = [], quotas = [] } = this.rule;
    const hasRival = exclusive.some((ids) => ids.includes(id) && this.won.some((winner) => ids.includes(winner.id)));
    return hasRival || quotas.some((quota) => this.isOver(quota, id));
  }

  private isOver(quota: NonNullable<Limited['quotas']>[number], id: string): boolean {
    const ceiling = amountOf(this.election, quota, 'ceiling');
    const project = this.election.projects.find((each) => each.id === id)!;
    const isOne = (other: typeof project) => valuesOf(other, quota.column).includes(quota.value);
    if (ceiling === null || !isOne(project)) return false;
    const paid = this.won
      .filter((winner) => isOne(this.election.projects.find((each) => each.id === winner.id)!))
      .reduce((sum, winner) => sum + winner.paid, 0n);
    return paid + project.cost > ceiling;
  }
}
