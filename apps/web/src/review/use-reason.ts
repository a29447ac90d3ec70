import { asSentence } from '@ortaq/domain/review';

import { useDraft } from '../platform/use-draft.ts';
import type { Verdict, VerdictProps } from './verdict.ts';

/** A reason kept in the tab while it is typed. */
export const useReason = (verdict: Verdict, { judged }: VerdictProps, known = '') =>
  useDraft(`${judged.proposalId}:${verdict}`, known);

/** The reason as the letter will hold it, whole or still to be written. */
export const inLetter = (reason: string): string => asSentence(reason.trim() || '…');
