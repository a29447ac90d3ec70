import type { Refused } from '@ortaq/contract';
import { Note } from '@ortaq/ui';

import { useRoomVisit } from './room-visit.ts';

/** Why an act or a reading of a room was refused, in the person's words; nothing while all is well. */
export function Refusal({ error }: { readonly error: Refused | null | undefined }) {
  const { t } = useRoomVisit();
  if (!error) return null;
  const { reasons = [], facts, fields = [], trace } = error.problem;
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
