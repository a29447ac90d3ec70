import { review } from '@ortaq/contract';
import { Note } from '@ortaq/ui';

import { Refusal } from '../platform/refusal.tsx';
import { useRoomVisit } from '../platform/room-visit.ts';
import { useRead } from '../platform/use-read.ts';
import type { Case } from './case.ts';
import { CaseHistory } from './case-history.tsx';
import { Checklist } from './checklist.tsx';
import { ObjectionAnswer } from './objection-answer.tsx';
import type { Item } from './queue-groups.ts';
import { Verdicts } from './verdicts.tsx';

/** One proposal as the office judges it. */
export function CasePane({ proposal, items }: { readonly proposal: string; readonly items: readonly Item[] }) {
  const { t, village } = useRoomVisit();
  const { data, error } = useRead(review.readCase, { community: village.slug, proposal });
  if (!data) return <Refusal error={error} />;
  const isOpen = data.status === 'submitted' && data.bar === null;
  return (
    <>
      <CaseHead judged={data} />
      {data.bar && <Note tone="warn">{t(data.bar)}</Note>}
      {isOpen && <Checklist judged={data} />}
      {data.bar === null && <Verdicts judged={data} items={items} />}
      <ObjectionAnswer judged={data} />
      <CaseHistory judged={data} />
    </>
  );
}

function CaseHead({ judged }: { readonly judged: Case }) {
  const { t, language, village } = useRoomVisit();
  const { number, title, cost, costProposed, authorShown, isReachable, status } = judged;
  return (
    <div className="pane is-tint">
      <div className="ends">
        <h2>
          №{number} {title}
        </h2>
        <b className="money">{t.format.money(BigInt(cost))}</b>
      </div>
      <p className="small muted">
        {t('review.case.author', { author: authorShown })} · {t(`proposals.status.${status}`)}
      </p>
      {cost !== costProposed && <p className="small">{t('review.case.proposed', { cost: costProposed })}</p>}
      {!isReachable && <p className="small">{t('review.case.unreachable')}</p>}
      <p className="small">
        <a href={`/${language}/${village.slug}/projects/${number}`} target="_blank" rel="noreferrer">
          {t('review.case.text')}
        </a>
      </p>
    </div>
  );
}
