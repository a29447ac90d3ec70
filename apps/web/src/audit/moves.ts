import { findingProcess } from '@ortaq/domain/audit';
import type { Standing } from '@ortaq/domain/identity';

import type { Finding } from './audited.ts';

/** What can be done with a finding, by whom. */
export type Move = 'communicate' | 'answer' | 'close' | 'insist' | 'reopen' | 'withdraw';

const doers: Readonly<Record<Move, Standing>> = {
  communicate: 'auditor',
  answer: 'akim',
  close: 'auditor',
  insist: 'auditor',
  reopen: 'auditor',
  withdraw: 'auditor',
};

/** The moves that the table of the process leaves open now to this person; an early closing is none. */
export function movesOf(
  { status, answerBy }: Pick<Finding, 'status' | 'answerBy'>,
  standings: readonly Standing[],
  now: Date,
): Move[] {
  const isEarly = status === 'communicated' && answerBy !== null && new Date(answerBy) > now;
  return (Object.keys(findingProcess[status]) as Move[]).filter(
    (move) => standings.includes(doers[move]) && !(move === 'close' && isEarly),
  );
}
