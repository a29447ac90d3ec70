import { compareFractions, type Fraction } from '../exact/fraction.ts';
import { epsilon } from '../shares/purses.ts';
import { compareBang, type ExactField, type ExactRound, type ExactRun } from './run.ts';
import type { Wallets } from './wallets.ts';

/** A way in which the run would turn out otherwise: this project paid for by so many, the last of whom had paid as `node` by then. */
interface Change {
  readonly project: number;
  readonly payers: number;
  readonly node: number;
}

/** Numbers of payers with whom a project would come before some round, and not before an earlier one. */
interface Span {
  readonly project: number;
  readonly least: number;
  readonly most: number;
}

/**
 * The lowest endowment above the present one at which the run turns out otherwise; null when it never does.
 *
 * As long as everybody pays as before, more money only means that more have it left. Project p with t payers then enters before
 * round k (or after the last round) when its bang per buck with t comes before that of round k, and when the t-th richest of its
 * supporters before round k has cost(p) / t: at the endowment cost(p) / t + what that voter had paid by then. For each t the
 * earliest such k is best, since nobody has less money earlier. A winner counts as changed when more than before would pay for it.
 * `losersOnly` looks only at projects that have not won (ADD-OPT-SKIP).
 */
export const nextEndowment = (field: ExactField, run: ExactRun, losersOnly: boolean): Fraction | null => {
  const nearest = new Nearest(field, run.wallets);
  const won = new Map(run.rounds.map((round) => [round.project, round]));
  const projects = field.entrants.filter((project) => !losersOnly || !won.has(project));
  for (let at = run.rounds.length; at >= 0; at -= 1) {
    nearest.standBefore(at + 1);
    for (const project of projects) {
      const least = Math.max(
        (won.get(project)?.payers ?? 0) + 1,
        at === run.rounds.length ? 1 : fewestBefore(field, project, run.rounds[at]!),
      );
      const earlier = at === 0 ? Infinity : fewestBefore(field, project, run.rounds[at - 1]!) - 1;
      nearest.look({ project, least, most: Math.min(field.profile.votes[project]!, earlier) });
    }
  }
  const next = nearest.endowment();
  if (next && compareFractions(next, run.wallets.endowment) <= 0) throw new Error('Nothing changes without more money');
  return next;
};

/** The smallest number of payers with whom a project comes before a round. */
const fewestBefore = (field: ExactField, project: number, round: ExactRound): number => {
  const { per, ties } = field;
  const equal = Number((BigInt(round.payers) * per[project]!) / per[round.project]!);
  const isEqual = compareBang(field, { project, payers: equal }, round) === 0;
  return isEqual && ties.rank[project]! < ties.rank[round.project]! ? equal : equal + 1;
};

/** Keeps the changes that need the lowest endowment, as far as doubles can tell; the rest is decided exactly. */
class Nearest {
  private readonly field: ExactField;
  private readonly wallets: Wallets;
  private stood: Int32Array = new Int32Array(0);
  /** What a voter of each group had paid by then. */
  private readonly paid: Float64Array;
  private changes: (Change & { readonly low: number })[] = [];
  private limit = Infinity;

  constructor(field: ExactField, wallets: Wallets) {
    this.field = field;
    this.wallets = wallets;
    this.paid = new Float64Array(wallets.node.length);
  }

  standBefore(round: number): void {
    const { node, paid } = this.wallets;
    this.stood = this.wallets.before(round);
    for (let group = 0; group < node.length; group += 1) this.paid[group] = paid[this.stood[node[group]!]!]!;
  }

  look({ project, least, most }: Span): void {
    if (least > most) return;
    const cost = Number(this.field.profile.costs[project]!);
    if (!this.mayMatter({ project, least, most }, cost)) return;
    let richer = 0;
    for (const { node, heads } of this.wallets.supportersOf(project, this.stood)) {
      const upTo = richer + heads;
      const payers = Math.min(upTo, most);
      if (payers >= least && payers > richer) this.note({ project, payers, node }, cost / payers);
      richer = upTo;
    }
  }

  endowment(): Fraction | null {
    const exact = this.changes.filter(({ low }) => low <= this.limit).map((change) => this.exactly(change));
    if (exact.length === 0) return null;
    return exact.reduce((a, b) => (compareFractions(b, a) < 0 ? b : a));
  }

  /** Whether so many could pay at the lowest endowment known so far: never more than have what an equal share among more leaves. */
  private mayMatter({ project, least, most }: Span, cost: number): boolean {
    const { starts, group, weight } = this.field.profile;
    const highest = this.limit * (1 + 8 * epsilon) + this.wallets.slack;
    let payers = most;
    while (payers >= least) {
      const room = highest - cost / payers;
      let able = 0;
      for (let at = starts[project]!, end = starts[project + 1]!; at < end; at += 1) {
        if (this.paid[group[at]!]! <= room) able += weight[at]!;
      }
      if (able >= payers) return true;
      payers = able;
    }
    return false;
  }

  private note(change: Change, price: number): void {
    const endowment = price + this.wallets.paid[change.node]!;
    const error = this.wallets.slack + 8 * epsilon * endowment;
    if (endowment - error > this.limit) return;
    this.changes.push({ ...change, low: endowment - error });
    this.limit = Math.min(this.limit, endowment + error);
  }

  private exactly({ project, payers, node }: Change): Fraction {
    const { num, den } = this.wallets.paidBy(node);
    const heads = BigInt(payers);
    return { num: this.field.profile.costs[project]! * den + num * heads, den: den * heads };
  }
}
