import type { Cycle } from './cycle.ts';
import { cycleProcess, type Phase, type Windows } from './cycle.process.ts';

/** A stage that the clock opened. */
export interface Stage {
  readonly phase: Phase;
  readonly beganAt: Date;
}

interface ClockMove {
  readonly to: Phase;
  readonly at?: (facts: Partial<Windows>) => Date;
}

const clockMove = (from: Phase): ClockMove | undefined =>
  Object.values<ClockMove>(cycleProcess[from]).find((move) => move.at !== undefined);

/** Stages whose hour has struck and that nobody has written yet, each with its own hour. */
export function dueStages(cycle: Pick<Cycle, 'storedPhase'> & Windows, now: Date): Stage[] {
  const due: Stage[] = [];
  for (let move = clockMove(cycle.storedPhase); move; move = clockMove(move.to)) {
    const beganAt = move.at!(cycle);
    if (beganAt > now) break;
    due.push({ phase: move.to, beganAt });
  }
  return due;
}

/** When the clock moves the cycle on from this phase; null where people do. */
export const nextChangeAt = (phase: Phase, windows: Windows): Date | null => clockMove(phase)?.at?.(windows) ?? null;

/** What a resident waits for in this phase: the hour by which something must be done, or from which it may be. */
export function deadlineOf(phase: Phase, windows: Windows): Date | null {
  const waitsForBallot: Partial<Record<Phase, Date>> = { review: windows.votingOpensAt };
  return nextChangeAt(phase, windows) ?? waitsForBallot[phase] ?? null;
}

/** Which cycle a village speaks of first: the one where people can act now, then the one nearest to it. */
// prettier-ignore
const byUrgency: readonly Phase[] = ['voting', 'submission', 'ballot', 'review', 'tally', 'council', 'announced', 'spending', 'closed', 'draft'];

/** The cycle a village's front page is about; the newer of two alike. */
export function currentOf<C extends { readonly phase: Phase; readonly votingClosesAt: Date }>(
  cycles: readonly C[],
): C | undefined {
  return [...cycles]
    .filter(({ phase }) => phase !== 'draft')
    .sort(
      (a, b) =>
        byUrgency.indexOf(a.phase) - byUrgency.indexOf(b.phase) || Number(b.votingClosesAt) - Number(a.votingClosesAt),
    )[0];
}
