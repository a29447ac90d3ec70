/** How a ballot speaks of projects; the names are those of the `.pb` format. */
export type VoteType = 'approval' | 'choose-1' | 'cumulative' | 'scoring' | 'ordinal';

/** One thing that may be paid for. `cost` is in the election's minor units. */
export interface Project {
  readonly id: string;
  readonly cost: bigint;
  /** Every further column of the project, as written, in the order of the election's `projectColumns`. */
  readonly fields: ReadonlyMap<string, string>;
}

/** One voter's ballot: chosen project ids, each once; for ordinal ballots the most preferred first. */
export interface Ballot {
  readonly voter: string;
  readonly choices: readonly string[];
  /** Whole numbers, one a choice, in units of 10^-pointScale; only for cumulative and scoring ballots. */
  readonly points?: readonly number[];
  /** Further columns as written, in the order of the election's `voteColumns`. */
  readonly cells?: readonly string[];
}

/** Everything a count needs, and everything a `.pb` file says. */
export interface Election {
  /** The META section in its order; `budget` and `vote_type` are repeated below in their own types. */
  readonly meta: ReadonlyMap<string, string>;
  readonly voteType: VoteType;
  /** Decimal places of one minor unit: 2 means that amounts are hundredths of the currency unit. */
  readonly scale: number;
  readonly budget: bigint;
  /** Decimal places of one point; 0 unless a file uses fractions of a point. */
  readonly pointScale: number;
  /** Columns of the project section beyond `project_id` and `cost`. */
  readonly projectColumns: readonly string[];
  /** Columns of the vote section beyond `voter_id`, `vote` and `points`. */
  readonly voteColumns: readonly string[];
  readonly projects: readonly Project[];
  readonly ballots: readonly Ballot[];
}

export type ElectionDraft = Pick<Election, 'voteType' | 'budget' | 'projects' | 'ballots'> & Partial<Election>;

/** Completes an election built by hand or from a database; throws a RangeError when an id repeats or is unknown. */
export const makeElection = (draft: ElectionDraft): Election => {
  const ids = new Set(draft.projects.map((project) => project.id));
  if (ids.size !== draft.projects.length) throw new RangeError('A project id occurs twice');
  draft.ballots.forEach((ballot) => refuseBrokenBallot(ballot, ids));
  return { meta: new Map(), scale: 0, pointScale: 0, projectColumns: [], voteColumns: [], ...draft };
};

const refuseBrokenBallot = (ballot: Ballot, ids: ReadonlySet<string>): void => {
  const unknown = ballot.choices.find((id) => !ids.has(id));
  if (unknown !== undefined) throw new RangeError(`A ballot names an unknown project: ${unknown}`);
  if (new Set(ballot.choices).size !== ballot.choices.length) throw new RangeError('A ballot names a project twice');
  if (ballot.points && ballot.points.length !== ballot.choices.length) {
    throw new RangeError('A ballot needs one number of points for each choice');
  }
};
