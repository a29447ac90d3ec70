export type ReplayCode =
  | 'other-election'
  | 'not-cheapest'
  | 'other-price'
  | 'other-tie'
  | 'tie-broken-otherwise'
  | 'more-was-possible'
  | 'not-next'
  | 'does-not-fit'
  | 'not-in-best';

/** The first thing in a trace that does not follow from the ballots; `round` 0 is the trace as a whole. */
export interface ReplayFault {
  readonly code: ReplayCode;
  readonly round: number;
  readonly project?: string;
}
