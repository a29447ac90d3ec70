import type { Election } from './election.ts';
import { type Utility, worthOf } from './utility.ts';

/**
 * The ballots as a count sees them: equal ballots are one group with a weight, and every project knows its supporters.
 * Supporters of project p are the places starts[p] … starts[p + 1] − 1 of `group`, `weight` and `worth`.
 */
export interface Profile {
  readonly ids: readonly string[];
  readonly costs: readonly bigint[];
  /** All voters, also those with empty ballots. */
  readonly voters: number;
  readonly groups: number;
  readonly starts: Int32Array;
  readonly group: Int32Array;
  readonly weight: Float64Array;
  /** What one voter of the group gains; null when every supporter gains the same. */
  readonly worth: Float64Array | null;
  /** Voters in each group. */
  readonly heads: Float64Array;
  /** Endowment class of each group; all 0 unless voters differ. */
  readonly purseClass: Int32Array;
  /** Voters behind each project, whatever they gain from it. */
  readonly votes: Float64Array;
  /** Sum of what all voters gain from each project; equals `votes` when gains are alike. */
  readonly scores: Float64Array;
}

/** Groups an election's ballots under one utility; `classOf` separates voters with different endowments. */
export const profileOf = (election: Election, utility: Utility, classOf?: (ballot: number) => number): Profile => {
  const place = new Map(election.projects.map(({ id }, at) => [id, at]));
  const groups = new Groups(place);
  // Ballots of a file that are alike share one list of choices, and are looked at once.
  const alike = new Map<readonly string[], number>();
  election.ballots.forEach((ballot, at) => {
    const worth = worthOf(utility, ballot);
    const purse = classOf?.(at) ?? 0;
    const known = worth || purse > 0 ? undefined : alike.get(ballot.choices);
    if (known !== undefined) return groups.addTo(known);
    const group = groups.add({ choices: ballot.choices.map((id) => place.get(id)!), worth, purse });
    if (!worth && purse === 0) alike.set(ballot.choices, group);
  });
  return groups.profile(election);
};

interface Entry {
  readonly choices: readonly number[];
  readonly worth: readonly number[] | null;
  readonly purse: number;
}

class Groups {
  private readonly byKey = new Map<string, number>();
  private readonly entries: Entry[] = [];
  private readonly weights: number[] = [];
  private readonly place: ReadonlyMap<string, number>;

  constructor(place: ReadonlyMap<string, number>) {
    this.place = place;
  }

  /** One more ballot; answers with its group. */
  add(raw: Entry): number {
    const entry = sorted(raw);
    const key = keyOf(entry);
    const group = this.byKey.get(key) ?? this.entries.length;
    if (group === this.entries.length) {
      this.byKey.set(key, group);
      this.entries.push(entry);
      this.weights.push(0);
    }
    this.addTo(group);
    return group;
  }

  addTo(group: number): void {
    this.weights[group]! += 1;
  }

  profile(election: Election): Profile {
    const starts = this.starts();
    const entries = starts[this.place.size]!;
    const valued = this.entries.some((entry) => entry.worth !== null);
    const supporters = {
      group: new Int32Array(entries),
      weight: new Float64Array(entries),
      worth: valued ? new Float64Array(entries) : null,
    };
    this.fill(starts, supporters);
    return {
      ids: election.projects.map(({ id }) => id),
      costs: election.projects.map(({ cost }) => cost),
      voters: election.ballots.length,
      groups: this.entries.length,
      starts,
      ...supporters,
      heads: Float64Array.from(this.weights),
      purseClass: Int32Array.from(this.entries, ({ purse }) => purse),
      ...this.totals(),
    };
  }

  private starts(): Int32Array {
    const starts = new Int32Array(this.place.size + 1);
    for (const { choices, worth } of this.entries) {
      choices.forEach((project, at) => {
        if ((worth?.[at] ?? 1) > 0) starts[project + 1]! += 1;
      });
    }
    for (let at = 1; at < starts.length; at += 1) starts[at]! += starts[at - 1]!;
    return starts;
  }

  private fill(starts: Int32Array, to: Pick<Profile, 'group' | 'weight' | 'worth'>): void {
    const next = starts.slice();
    this.entries.forEach(({ choices, worth }, group) => {
      choices.forEach((project, at) => {
        const gain = worth?.[at] ?? 1;
        if (gain <= 0) return;
        const slot = next[project]!++;
        to.group[slot] = group;
        to.weight[slot] = this.weights[group]!;
        if (to.worth) to.worth[slot] = gain;
      });
    });
  }

  private totals(): Pick<Profile, 'votes' | 'scores'> {
    const votes = new Float64Array(this.place.size);
    const scores = new Float64Array(this.place.size);
    this.entries.forEach(({ choices, worth }, group) => {
      choices.forEach((project, at) => {
        votes[project]! += this.weights[group]!;
        scores[project]! += this.weights[group]! * (worth?.[at] ?? 1);
      });
    });
    return { votes, scores };
  }
}

const sorted = ({ choices, worth, purse }: Entry): Entry => {
  if (!worth) return { choices: [...Int32Array.from(choices).sort()], worth, purse };
  const order = [...choices.keys()].sort((a, b) => choices[a]! - choices[b]!);
  return { choices: order.map((at) => choices[at]!), worth: order.map((at) => worth[at]!), purse };
};

const keyOf = ({ choices, worth, purse }: Entry): string =>
  `${choices.join()}${worth ? `:${worth.join()}` : ''}${purse ? `/${purse}` : ''}`;
