import { type OutputOf, voting } from '@ortaq/contract';
import { Button, Section, Status, TextField } from '@ortaq/ui';
import { type SubmitEvent } from 'react';

import type { CyclePage } from '../../cycles/plan-fields.ts';
import { codeTyped } from '../../identity/typed-phone.ts';
import { Refusal } from '../../platform/refusal.tsx';
import { useRoomVisit } from '../../platform/room-visit.ts';
import { textsOf } from '../../platform/texts-of.ts';
import { useAct } from '../../platform/use-act.ts';
import { useWrong } from '../../platform/use-wrong.ts';
import { EnterCorrection } from './enter-correction.tsx';

type Correction = OutputOf<typeof voting.listRollCorrections>['corrections'][number];

interface Props {
  readonly cycle: CyclePage;
  readonly corrections: readonly Correction[];
}

/** Corrections of the frozen roll: one enters, another reads the same paper. */
export function RollCorrections({ cycle, corrections }: Props) {
  const { t } = useRoomVisit();
  return (
    <Section id="corrections" title={t('voting.people.corrections')}>
      <p>{t('voting.people.corrections.lead')}</p>
      <div className="stack">
        {corrections.length === 0 && <p className="muted">{t('voting.people.corrections.none')}</p>}
        {corrections.map((each) => (
          <One key={each.id} cycle={cycle} correction={each} />
        ))}
        {cycle.abilities.includes('roll:correct') && <EnterCorrection cycle={cycle} />}
      </div>
    </Section>
  );
}

const looks = {
  waiting: { tone: 'warn', icon: 'clock' },
  confirmed: { tone: 'good', icon: 'check' },
  returned: { tone: 'bad', icon: 'cross' },
} as const;

function One({ cycle, correction }: { readonly cycle: CyclePage; readonly correction: Correction }) {
  const { t, language } = useRoomVisit();
  const { kind, name, settlement, reason, enteredBy, enteredAt, isOwn, status } = correction;
  const mayConfirm = status === 'waiting' && cycle.abilities.includes('roll:settle') && !isOwn;
  return (
    <div className="card stack">
      <div className="ends">
        <b>{t(`voting.people.kind.${kind}`)}</b>
        <Status {...looks[status]}>{t(`voting.people.status.${status}`)}</Status>
      </div>
      <p>{[name, kind !== 'strike' && settlement?.[language]].filter(Boolean).join(' · ')}</p>
      <p>{reason}</p>
      <p className="small muted">{t('voting.people.entered', { by: enteredBy, at: enteredAt })}</p>
      {status === 'waiting' && !mayConfirm && <p className="small muted">{t('voting.people.second')}</p>}
      {mayConfirm && <Settle cycle={cycle} correction={correction} />}
    </div>
  );
}

/** The second person types the number from the paper: it stands nowhere on the screen. */
function Settle({ cycle, correction: { id } }: { readonly cycle: CyclePage; readonly correction: Correction }) {
  const { t, village } = useRoomVisit();
  const confirm = useAct(voting.confirmRollCorrection);
  const giveBack = useAct(voting.giveBackRollCorrection);
  const wrong = useWrong(confirm.error);
  const of = { community: village.slug, cycle: cycle.id, correction: id };
  const send = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const { iin = '' } = textsOf(event.currentTarget);
    confirm.mutate({ ...of, iin: codeTyped(iin) });
  };
  return (
    <form className="stack" onSubmit={send} noValidate>
      <TextField
        id={`iin-${id}`}
        name="iin"
        label={t('voting.people.confirm.iin')}
        error={wrong('iin', '') && t('identity.residency.iin.wrong')}
        inputMode="numeric"
        autoComplete="off"
        className="in-iin"
      />
      <Refusal error={confirm.error ?? giveBack.error} />
      <div className="row">
        <Button type="submit" disabled={confirm.isPending}>
          {t('voting.people.confirm')}
        </Button>
        <Button kind="second" disabled={giveBack.isPending} onClick={() => giveBack.mutate(of)}>
          {t('voting.people.giveBack')}
        </Button>
      </div>
    </form>
  );
}
