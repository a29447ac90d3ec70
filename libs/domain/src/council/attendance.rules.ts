import { rule } from '@ortaq/kernel';

import { isUnderWay, type SessionState } from './session.process.ts';

/** What coming to a session, or leaving it, depends on. */
export interface AttendanceFacts {
  readonly session: SessionState;
  readonly isMember: boolean;
  readonly comes: boolean;
  /** A vote is open: who is counted for it stays until it is closed. */
  readonly isVoting: boolean;
}

const attending = rule<AttendanceFacts>();

export const attendanceRules = [
  attending('council/session-over', ({ session }) => isUnderWay(session)),
  attending('council/not-a-member', ({ isMember }) => isMember),
  attending('council/vote-under-way', ({ comes, isVoting }) => comes || !isVoting),
] as const;
