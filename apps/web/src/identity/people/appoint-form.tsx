import { identity } from '@ortaq/contract';
import { grantRules, type Office, offices, type Standing } from '@ortaq/domain/identity';
import { broken } from '@ortaq/kernel';
import { Button, SelectField, TextField } from '@ortaq/ui';
import type { SubmitEvent } from 'react';

import { Refusal } from '../../platform/refusal.tsx';
import { useRoomVisit } from '../../platform/room-visit.ts';
import { textsOf } from '../../platform/texts-of.ts';
import { useAct } from '../../platform/use-act.ts';
import { useWrong } from '../../platform/use-wrong.ts';
import type { GivenPassword } from './password-once.tsx';

/** The offices that this person may give here: the server's own rules. */
const giveableBy = (giver: readonly Standing[], kato: string): readonly Office[] =>
  offices.filter(
    (office) => broken(grantRules, { giver, office: { office, kato }, others: [], isSelf: false }).length === 0,
  );

/** Gives an office; the login is the person's, and the password comes back once. */
export function AppointForm({ onPassword }: { readonly onPassword: (given: GivenPassword) => void }) {
  const { t, village, self } = useRoomVisit();
  const grant = useAct(identity.grantAppointment);
  const wrong = useWrong(grant.error);
  const send = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const { office, name = '', login = '' } = textsOf(form);
    const given = { office: office as Office, name, login: login.trim().toLowerCase() };
    grant.mutate({ community: village.slug, ...given }, ({ oneTimePassword }) => {
      form.reset();
      onPassword({ name, password: oneTimePassword });
    });
  };
  const field = (name: string, label: string) => ({ id: name, name, label, error: wrong(name, label) });
  return (
    <section className="card">
      <form className="stack" onSubmit={send} noValidate>
        <h2>{t('identity.people.appoint')}</h2>
        <div className="cols-3">
          <SelectField
            {...field('office', t('identity.people.office'))}
            options={giveableBy(self.standings, village.kato).map((office) => ({
              value: office,
              label: t(`identity.office.${office}`),
            }))}
          />
          <TextField {...field('name', t('identity.people.name'))} autoComplete="off" />
          <TextField
            {...field('login', t('identity.people.login'))}
            hint={t('identity.people.login.hint')}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
          />
        </div>
        <Refusal error={grant.error} />
        <Button type="submit" disabled={grant.isPending}>
          {t('identity.people.appoint.act')}
        </Button>
      </form>
    </section>
  );
}
