/** What a reader accepts before it gives up; generous beside the largest published election (4 MB, 131,778 ballots). */
export interface Limits {
  readonly bytes: number;
  /** UTF-16 units of one row, line ends inside its quotes included. */
  readonly lineLength: number;
  readonly keys: number;
  readonly columns: number;
  readonly projects: number;
  readonly ballots: number;
}

export const limits: Limits = {
  bytes: 64 * 1024 * 1024,
  lineLength: 1024 * 1024,
  keys: 10_000,
  columns: 128,
  projects: 20_000,
  ballots: 2_000_000,
};
