import { review } from '@ortaq/contract';
import { Button, SectionHead, TextArea } from '@ortaq/ui';
import type { SubmitEvent } from 'react';

import { Refusal } from '../platform/refusal.tsx';
import { useRoomVisit } from '../platform/room-visit.ts';
import { useAct } from '../platform/use-act.ts';
import type { Case } from './case.ts';

/** The author's objection that waits, and the akim's answer to it. */
export function ObjectionAnswer({ judged }: { readonly judged: Case }) {
  const { t, village, self } = useRoomVisit();
  const act = useAct(review.answerObjection);
  const objection = judged.decisions[0]?.objection;
  if (!objection || objection.answeredAt) return null;
  const send = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const answer = new FormData(event.currentTarget).get('answer');
    const isUpheld = (event.submitter as HTMLButtonElement | null)?.value === 'uphold';
    act.mutate({ community: village.slug, proposal: judged.proposalId, isUpheld, answer: String(answer) });
  };
  return (
    <div className="pane">
      <SectionHead title={t('review.objection')} aside={t('review.objection.due', { at: objection.dueAt })} />
      <p>{objection.text}</p>
      {self.standings.includes('akim') && (
        <form className="stack" onSubmit={send}>
          <TextArea id="answer" name="answer" label={t('review.objection.answer')} required />
          <Refusal error={act.error} />
          <div className="row">
            <Button type="submit" value="uphold" disabled={act.isPending}>
              {t('review.objection.uphold')}
            </Button>
            <Button kind="second" type="submit" value="reject" disabled={act.isPending}>
              {t('review.objection.reject')}
            </Button>
          </div>
        </form>
      )}
    </div>
  );
}
