/**
 * `other-election`: not these ballots, projects or budget. `not-cheapest`, `not-next`: another project was first. `other-price`,
 * `other-figure`: the project follows, a number does not. `other-part`: floors or endowments are not as the rule has
 * them. `other-outcome`: winners, cost or comparison do not follow from the rounds.
 */
export type ReplayCode =
  | 'other-election'
  | 'not-cheapest'
  | 'other-price'
  | 'other-figure'
  | 'other-tie'
  | 'tie-broken-otherwise'
  | 'more-was-possible'
  | 'not-next'
  | 'does-not-fit'
  | 'not-in-best'
  | 'other-part'
  | 'other-outcome';

/** The first thing in a trace that does not follow from the ballots; `round` 0 is the trace as a whole. */
export interface ReplayFault {
  readonly code: ReplayCode;
  readonly round: number;
  readonly project?: string;
}
