import type { ReactNode } from 'react';
import { classes } from '../classes.ts';
import type { VoteKind } from './vote-mark.tsx';
import { VoteSign } from './vote-mark.tsx';

type Need = { count: number; label: ReactNode };

/** Puts the line of the needed number after that many cells. */
function withNeed(cells: ReactNode[], { count, label }: Need) {
  const line = (
    <b key="need" className={classes('need', count > cells.length / 2 && 'late')} aria-hidden>
      <span>{label}</span>
    </b>
  );
  return [...cells.slice(0, count), line, ...cells.slice(count)];
}

/** One person of the council: here, away, or out of this item by a conflict of interest. */
export type Seat = { key: string; state: 'here' | 'away' | 'conflict' };
const seats = { here: 'on', away: undefined, conflict: 'out' } as const;

/** One cell, one person; the line stands where the quorum is. */
export function QuorumMeter({ label, cells, need }: { label: string; cells: Seat[]; need: Need }) {
  const drawn = cells.map(({ key, state }) => <i key={key} className={seats[state]} />);
  return (
    <div className="cells" role="img" aria-label={label}>
      {withNeed(drawn, need)}
    </div>
  );
}

export type GivenVote = { key: string; kind: VoteKind };

/** Votes given, by shape: dot, cross, dash; the line stands where the majority is. */
export function VoteCells({ label, votes, need }: { label: string; votes: GivenVote[]; need: Need }) {
  const drawn = votes.map(({ key, kind }) => (
    <i key={key} className="given">
      <VoteSign kind={kind} />
    </i>
  ));
  return (
    <div className="cells ballot-cells" role="img" aria-label={label}>
      {withNeed(drawn, need)}
    </div>
  );
}
