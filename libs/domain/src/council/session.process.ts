import { defineProcess, rule } from '@ortaq/kernel';

import { type Attendance, quorumRule } from './quorum.ts';

/** The life of a session. It ends with its resolution, or is called off and another is called. */
// prettier-ignore
export const sessionProcess = defineProcess<Attendance>()({
  called:       { open:  { to: 'open',   needs: [quorumRule] },
                  callOff: { to: 'called-off' } },
  open:         { close: { to: 'closed', needs: [quorumRule] },
                  callOff: { to: 'called-off' } },
  closed:       {},
  'called-off': {},
});

export type SessionState = keyof typeof sessionProcess;

export const sessionStates = Object.keys(sessionProcess) as [SessionState, ...SessionState[]];

/** Whether anything of the session can still change. */
export const isUnderWay = (state: SessionState): boolean => state === 'called' || state === 'open';

/** What calling a session depends on. */
export interface CallingFacts {
  readonly members: number;
  readonly hasChair: boolean;
  /** Items about the certified count. */
  readonly results: number;
  readonly isCounted: boolean;
  readonly startsAt: Date;
  readonly now: Date;
}

const calling = rule<CallingFacts>();

export const callingRules = [
  calling('council/no-members', ({ members }) => members > 0),
  calling('council/no-chair', ({ members, hasChair }) => members === 0 || hasChair),
  calling('council/result-once', ({ results }) => results === 1),
  calling('council/not-certified', ({ isCounted }) => isCounted),
  calling('council/starts-in-the-past', ({ startsAt, now }) => startsAt >= now),
] as const;
