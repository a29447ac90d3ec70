import { identity, type OutputOf } from '@ortaq/contract';
import { revokeRules } from '@ortaq/domain/identity';
import { broken } from '@ortaq/kernel';
import { Button, Table } from '@ortaq/ui';
import { useState } from 'react';

import type { Self } from '../../platform/page.ts';
import { Refusal } from '../../platform/refusal.tsx';
import { useRoomVisit } from '../../platform/room-visit.ts';
import { useAct } from '../../platform/use-act.ts';
import type { GivenPassword } from './password-once.tsx';

type Appointment = OutputOf<typeof identity.listAppointments>['appointments'][number];

interface Props {
  readonly appointments: readonly Appointment[];
  readonly mayChange: boolean;
  readonly onPassword: (given: GivenPassword) => void;
}

export function AppointmentTable({ appointments, mayChange, onPassword }: Props) {
  const { t, self } = useRoomVisit();
  const changeOf = (each: Appointment) =>
    mayEnd(self, each) ? <Change key="change" appointment={each} onPassword={onPassword} /> : '';
  return (
    <Table
      stacked
      caption={t('identity.people.table')}
      columns={[
        { key: 'office', head: t('identity.people.office') },
        { key: 'name', head: t('identity.people.name') },
        { key: 'login', head: t('identity.people.login') },
        { key: 'since', head: t('identity.people.since') },
        ...(mayChange ? [{ key: 'change', head: t('identity.people.change') }] : []),
      ]}
      rows={appointments.map((each) => ({
        key: each.id,
        cells: [
          t(`identity.office.${each.office}`),
          each.name,
          each.login ?? t('value.none'),
          t.format.date(each.since),
          ...(mayChange ? [changeOf(each)] : []),
        ],
      }))}
    />
  );
}

/** Whether this person may end the office: the server's own rules. */
function mayEnd({ person, standings }: Self, { office, kato, login }: Appointment): boolean {
  const isSelf = login !== null && login === person?.login;
  return broken(revokeRules, { giver: standings, office: { office, kato }, others: [], isSelf }).length === 0;
}

interface ChangeProps {
  readonly appointment: Appointment;
  readonly onPassword: (given: GivenPassword) => void;
}

function Change({ appointment, onPassword }: ChangeProps) {
  const { t } = useRoomVisit();
  const [isAsked, ask] = useState(false);
  return isAsked ? (
    <Ending appointment={appointment} onKeep={() => ask(false)} />
  ) : (
    <div className="row">
      <NewPassword appointment={appointment} onPassword={onPassword} />
      <Button kind="second" size="s" onClick={() => ask(true)}>
        {t('identity.people.end')}
        <span className="sr"> {appointment.name}</span>
      </Button>
    </div>
  );
}

function NewPassword({ appointment: { id, name, login }, onPassword }: ChangeProps) {
  const { t, village } = useRoomVisit();
  const reset = useAct(identity.resetPassword);
  if (login === null) return null;
  const send = () =>
    reset.mutate({ community: village.slug, appointment: id }, ({ oneTimePassword }) =>
      onPassword({ name, password: oneTimePassword }),
    );
  return (
    <>
      <Button kind="second" size="s" disabled={reset.isPending} onClick={send}>
        {t('identity.people.password.new')}
        <span className="sr"> {name}</span>
      </Button>
      <Refusal error={reset.error} />
    </>
  );
}

/** Asked twice: the sessions of the holder end with the office. */
function Ending({
  appointment: { id, name },
  onKeep,
}: {
  readonly appointment: Appointment;
  readonly onKeep: () => void;
}) {
  const { t, village } = useRoomVisit();
  const revoke = useAct(identity.revokeAppointment);
  return (
    <div className="tight">
      <p>{t('identity.people.end.sure', { name })}</p>
      <div className="row">
        <Button
          size="s"
          disabled={revoke.isPending}
          onClick={() => revoke.mutate({ community: village.slug, appointment: id })}
        >
          {t('identity.people.end.yes')}
        </Button>
        <Button kind="quiet" size="s" onClick={onKeep}>
          {t('button.cancel')}
        </Button>
      </div>
      <Refusal error={revoke.error} />
    </div>
  );
}
