import type { Refused } from '@ortaq/contract';
import { Note } from '@ortaq/ui';

import { signInAddress } from './sign-in-address.ts';
import { useRoomVisit } from './room-visit.ts';

/** Why an act or a reading of a room was refused, in the person's words; nothing while all is well. */
export function Refusal({ error }: { readonly error: Refused | null | undefined }) {
  const { t } = useRoomVisit();
  if (!error) return null;
  const { status, reasons = [], facts, fields = [], trace } = error.problem;
  if (status === 401) return <SessionOver />;
  return (
    <Note tone="bad" role="alert" title={fields.length > 0 ? t('form.errors') : undefined}>
      {reasons.map((code) => (
        <p key={code}>{t.reason(code, facts)}</p>
      ))}
      {reasons.length + fields.length === 0 && (
        <>
          <p>{t('problem.500.title')}</p>
          <p className="small">{t('problem.number', { id: trace })}</p>
        </>
      )}
    </Note>
  );
}

/** What was typed is still there: one signs in beside it and sends again. */
function SessionOver() {
  const { t, language } = useRoomVisit();
  return (
    <Note tone="warn" role="alert" title={t('room.session.over')}>
      <p>
        {t.pieces('room.session.again', {
          link: (
            <a key="link" href={signInAddress(language)} target="_blank" rel="noreferrer">
              {t('nav.signIn')}
            </a>
          ),
        })}
      </p>
    </Note>
  );
}
