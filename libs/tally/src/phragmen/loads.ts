import type { Profile } from '../election/profile.ts';
import { type Fraction, gcd, toDouble } from '../exact/fraction.ts';

/** Somewhat more than half a unit in the last place. */
const epsilon = 1.2e-16;

/**
 * What every voter carries. All who carry something got it in some round, and all supporters of that round's winner carry the same;
 * so a load is the number of that round (0: nothing), and its exact amount is a whole number of 1 / unit.
 */
export class Loads {
  private readonly profile: Profile;
  private readonly round: Int32Array;
  private readonly exact: bigint[] = [0n];
  private readonly doubles: number[] = [0];
  private unit = 1n;

  constructor(profile: Profile) {
    this.profile = profile;
    this.round = new Int32Array(profile.groups);
  }

  /** Bounds of the load that each supporter would carry. No term is negative, so the relative errors do not grow but by one a term. */
  estimate(project: number): { readonly low: number; readonly high: number } {
    const { starts, group, weight, costs, votes } = this.profile;
    let total = Number(costs[project]!);
    for (let at = starts[project]!; at < starts[project + 1]!; at += 1) {
      total += weight[at]! * this.doubles[this.round[group[at]!]!]!;
    }
    const load = total / votes[project]!;
    const error = load * (starts[project + 1]! - starts[project]! + 8) * epsilon;
    return { low: load - error, high: load + error };
  }

  /** (cost + what the supporters carry) / supporters, exactly. */
  after(project: number): Fraction {
    return { num: this.total(project), den: this.unit * BigInt(this.profile.votes[project]!) };
  }

  /** Lays the cost on the supporters, who then carry the same; gives what each carries. */
  lay(project: number): Fraction {
    const { starts, group, votes } = this.profile;
    const heads = BigInt(votes[project]!);
    const total = this.total(project);
    const divisor = gcd(heads, total % heads);
    const factor = heads / divisor;
    this.exact.forEach((load, at) => (this.exact[at] = load * factor));
    this.unit *= factor;
    const load = { num: total / divisor, den: this.unit };
    const round = this.exact.push(load.num) - 1;
    this.doubles.push(toDouble(load));
    for (let at = starts[project]!; at < starts[project + 1]!; at += 1) this.round[group[at]!] = round;
    return load;
  }

  /** cost + what the supporters carry, in units. */
  private total(project: number): bigint {
    const { starts, group, weight, costs } = this.profile;
    const heads = new Float64Array(this.exact.length);
    for (let at = starts[project]!; at < starts[project + 1]!; at += 1) heads[this.round[group[at]!]!]! += weight[at]!;
    return this.exact.reduce((sum, load, at) => sum + load * BigInt(heads[at]!), costs[project]! * this.unit);
  }
}
