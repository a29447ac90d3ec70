import { review } from '@ortaq/contract';
import { asSentence } from '@ortaq/domain/review';
import { Button, SectionHead, TextArea } from '@ortaq/ui';
import { type SubmitEvent, useState } from 'react';

import { Refusal } from '../platform/refusal.tsx';
import { useRoomVisit } from '../platform/room-visit.ts';
import { useAct } from '../platform/use-act.ts';
import { useWrong } from '../platform/use-wrong.ts';
import { useDraft } from '../platform/use-draft.ts';
import type { Case } from './case.ts';
import { Letter } from './letter.tsx';

/** The author's objection that waits, and the akim's answer to it. */
export function ObjectionAnswer({ judged }: { readonly judged: Case }) {
  const { t, self } = useRoomVisit();
  const objection = judged.decisions[0]?.objection;
  if (!objection || objection.answeredAt) return null;
  return (
    <div className="pane">
      <SectionHead title={t('review.objection')} aside={t('review.objection.due', { at: objection.dueAt })} />
      <blockquote className="letter">{objection.text}</blockquote>
      {self.standings.includes('akim') ? (
        <AnswerForm judged={judged} />
      ) : (
        <p className="small muted">{t('review.objection.whose')}</p>
      )}
    </div>
  );
}

function AnswerForm({ judged }: { readonly judged: Case }) {
  const { t, village } = useRoomVisit();
  const [answer, write, drop] = useDraft(`${judged.proposalId}:answer`);
  const [isUpheld, decide] = useState<boolean | null>(null);
  const act = useAct(review.answerObjection);
  const wrong = useWrong(act.error);
  const send = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (isUpheld === null) return;
    act.mutate({ community: village.slug, proposal: judged.proposalId, isUpheld, answer }, drop);
  };
  const ways = [
    { upheld: true, word: 'review.objection.uphold' },
    { upheld: false, word: 'review.objection.reject' },
  ] as const;
  return (
    <form className="stack answer-form" onSubmit={send} noValidate>
      <TextArea
        id="answer"
        name="answer"
        label={t('review.objection.answer')}
        error={wrong('answer', t('review.objection.answer'))}
        maxLength={1000}
        value={answer}
        onChange={(event) => write(event.target.value)}
      />
      <div className="row">
        {ways.map(({ upheld, word }) => (
          <Button key={word} kind="second" aria-pressed={isUpheld === upheld} onClick={() => decide(upheld)}>
            {t(word)}
          </Button>
        ))}
      </div>
      {isUpheld !== null && (
        <>
          <Letter
            judged={judged}
            template={isUpheld ? 'review.notice.upheld' : 'review.notice.rejected'}
            slots={{ answer: asSentence(answer.trim() || '…') }}
          />
          <Refusal error={act.error} />
          <Button type="submit" disabled={act.isPending}>
            {t('review.objection.send')}
          </Button>
        </>
      )}
    </form>
  );
}
