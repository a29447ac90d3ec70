import { review } from '@ortaq/contract';
import { Note } from '@ortaq/ui';
import { useNavigate, useSearchParams } from 'react-router';

import type { CycleCard } from '../cycles/phase-words.ts';
import { Refusal } from '../platform/refusal.tsx';
import { useRoomVisit } from '../platform/room-visit.ts';
import { useRead } from '../platform/use-read.ts';
import { CaseHead } from './case-head.tsx';
import { CaseHistory } from './case-history.tsx';
import { CaseText } from './case-text.tsx';
import type { Case } from './case.ts';
import { Checklist } from './checklist.tsx';
import { ObjectionAnswer } from './objection-answer.tsx';
import { type Item, nextAfter } from './queue-groups.ts';
import { useAnswers } from './use-answers.ts';
import type { Verdict } from './verdict.ts';
import { Verdicts } from './verdicts.tsx';

interface Props {
  readonly proposal: string;
  readonly items: readonly Item[];
  readonly cycle: CycleCard;
}

/** One proposal as the office judges it. */
export function CasePane({ proposal, items, cycle }: Props) {
  const { village } = useRoomVisit();
  const { data, error } = useRead(review.readCase, { community: village.slug, proposal });
  if (!data)
    return (
      <div className="pane">
        <Refusal error={error} />
      </div>
    );
  return <OpenCase judged={data} items={items} cycle={cycle} />;
}

function OpenCase({ judged, items, cycle }: Omit<Props, 'proposal'> & { readonly judged: Case }) {
  const { t, self } = useRoomVisit();
  const desk = useAnswers(judged);
  const decided = useDecided(judged, items);
  const mayJudge = judged.bar === null && self.standings.includes('clerk');
  return (
    <>
      <CaseHead judged={judged} />
      <CaseText judged={judged} cycle={cycle} />
      {judged.bar && (
        <div className="pane">
          <Note tone="warn">{t(judged.bar)}</Note>
        </div>
      )}
      <ObjectionAnswer judged={judged} />
      {judged.status === 'submitted' && mayJudge && <Checklist {...desk} />}
      {mayJudge && <Verdicts judged={judged} answers={desk.kept} cycle={cycle} items={items} onDecided={decided} />}
      <CaseHistory judged={judged} />
    </>
  );
}

/** A decided proposal makes room for the next one; a corrected cost does not. */
function useDecided({ proposalId, number, isReachable }: Case, items: readonly Item[]): (verdict: Verdict) => void {
  const navigate = useNavigate();
  const [asked] = useSearchParams();
  return (verdict) => {
    const next = verdict === 'cost' ? proposalId : nextAfter(items, proposalId)?.proposalId;
    const search = asked.size > 0 && verdict === 'cost' ? `?${asked}` : '';
    const state = { decided: { number, verdict, isTold: isReachable } };
    void navigate(next ? `/office/review/${next}${search}` : '/office/review', { state });
  };
}
