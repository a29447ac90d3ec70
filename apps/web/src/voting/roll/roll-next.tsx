import { voting } from '@ortaq/contract';
import { Button, NextAct } from '@ortaq/ui';

import type { CyclePage } from '../../cycles/plan-fields.ts';
import { Refusal } from '../../platform/refusal.tsx';
import { useRoomVisit } from '../../platform/room-visit.ts';
import { useAct } from '../../platform/use-act.ts';
import { RollDeadline } from './roll-deadline.tsx';
import type { RollImport } from './roll-state.ts';

interface Props {
  readonly cycle: CyclePage;
  readonly file: RollImport;
}

/** What is to be done with the file now, and by whom. */
export function RollNext({ cycle, file }: Props) {
  const { t } = useRoomVisit();
  const { undecided, errors, entering, isOwn, status } = file;
  const mayConfirm = cycle.abilities.includes('roll:confirm') && !isOwn;
  if (status === 'confirmed') return <Confirmed cycle={cycle} file={file} />;
  if (undecided > 0)
    return (
      <NextAct label={t('voting.roll.next')} tone="warn">
        <p>
          <b>{t('voting.roll.next.questions', { count: undecided })}</b>
        </p>
        <RollDeadline cycle={cycle} />
      </NextAct>
    );
  if (mayConfirm) return <Confirm cycle={cycle} file={file} />;
  return (
    <NextAct label={t('voting.roll.next')}>
      <p>
        <b>{t('voting.roll.next.second', { count: entering })}</b>
      </p>
      <RollDeadline cycle={cycle} />
      {errors > 0 && <p>{t('voting.roll.next.errors', { count: errors })}</p>}
    </NextAct>
  );
}

/** Nobody has anything to do but wait for the clock. */
function Confirmed({ cycle: { rollFreezesAt }, file: { entering } }: Props) {
  const { t } = useRoomVisit();
  return (
    <NextAct label={t('voting.roll.next')}>
      <p>
        <b>{t('voting.roll.next.confirmed', { count: entering })}</b>
      </p>
      <p>{rollFreezesAt ? t('voting.roll.next.hour', { at: rollFreezesAt }) : t('voting.roll.next.now')}</p>
    </NextAct>
  );
}

/** The second person confirms the very number that they have read. */
function Confirm({ cycle, file: { id, entering, errors, importedBy } }: Props) {
  const { t, village } = useRoomVisit();
  const confirm = useAct(voting.confirmRoll);
  const act = (
    <Button
      disabled={confirm.isPending}
      onClick={() => confirm.mutate({ community: village.slug, cycle: cycle.id, rollImport: id, entering })}
    >
      {t('voting.roll.confirm', { count: entering })}
    </Button>
  );
  return (
    <>
      <NextAct label={t('voting.roll.next')} act={act}>
        <p>
          <b>{t('voting.roll.confirm.what', { count: entering })}</b>
        </p>
        <p>{t('voting.roll.confirm.text', { by: importedBy })}</p>
        <RollDeadline cycle={cycle} />
        {errors > 0 && <p>{t('voting.roll.confirm.errors', { count: errors })}</p>}
      </NextAct>
      <Refusal error={confirm.error} />
    </>
  );
}
