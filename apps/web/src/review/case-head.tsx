import { BackLink } from '@ortaq/ui';
import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';

import { useRoomVisit } from '../platform/room-visit.ts';
import type { Case } from './case.ts';

/** Which proposal it is. After a verdict the reader is brought here. */
export function CaseHead({ judged }: { readonly judged: Case }) {
  const { t, language, village } = useRoomVisit();
  const { number, title, cost, costProposed, authorShown, isReachable, status } = judged;
  const heading = useHeading();
  return (
    <div className="pane panel">
      <div className="phone-only">
        <BackLink href={`/${language}/${village.slug}/office/review`}>{t('review.room.back')}</BackLink>
      </div>
      <div className="ends">
        <h2 ref={heading} tabIndex={-1}>
          №{number} · <span>{title}</span>
        </h2>
        <b className="money">{t.format.money(BigInt(cost))}</b>
      </div>
      <p className="small muted">
        {authorShown || t('proposals.author.resident')} · {t(`proposals.status.${status}`)}
      </p>
      {cost !== costProposed && <p className="small">{t('review.case.proposed', { cost: costProposed })}</p>}
      {!isReachable && <p className="small">{t('review.case.unreachable')}</p>}
    </div>
  );
}

function useHeading() {
  const heading = useRef<HTMLHeadingElement>(null);
  const { state } = useLocation() as { readonly state: { readonly decided?: object } | null };
  const comesFromVerdict = state?.decided !== undefined;
  useEffect(() => {
    if (comesFromVerdict) heading.current?.focus({ preventScroll: true });
  }, [comesFromVerdict]);
  return heading;
}
