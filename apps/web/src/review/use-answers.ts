import { review } from '@ortaq/contract';
import type { Answer } from '@ortaq/domain/review';
import { useState } from 'react';

import { useRoomVisit } from '../platform/room-visit.ts';
import { useAct } from '../platform/use-act.ts';
import { isWhole, withAnswer } from './answers.ts';
import type { Case } from './case.ts';

/** Everything about one proposal is sent in turn, so that no verdict overtakes the answers it rests on. */
export const turnOf = (proposal: string): string => `review:${proposal}`;

/** The answers of the checklist; every whole one is kept as soon as it is given. */
export function useAnswers({ proposalId, answers: known }: Case) {
  const { village } = useRoomVisit();
  const [answers, setAnswers] = useState<readonly Answer[]>(known);
  const keep = useAct(review.saveChecks, turnOf(proposalId));
  const send = (next: readonly Answer[]) =>
    keep.mutate({ community: village.slug, proposal: proposalId, answers: next.filter(isWhole) as Answer[] });
  const answer = (given: Answer) => {
    const next = withAnswer(answers, given);
    setAnswers(next);
    if (isWhole(given)) send(next);
  };
  return { proposal: proposalId, answers, kept: answers.filter(isWhole), keep, answer, retry: () => send(answers) };
}

export type AnswersDesk = ReturnType<typeof useAnswers>;
