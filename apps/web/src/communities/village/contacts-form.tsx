import { communities } from '@ortaq/contract';
import { languages } from '@ortaq/kernel';
import { Button, Note, PhoneField, TextField } from '@ortaq/ui';
import { formatPhone, parsePhone } from '@ortaq/words';
import type { SubmitEvent } from 'react';

import type { Village } from '../../platform/page.ts';
import { Refusal } from '../../platform/refusal.tsx';
import { useRoomVisit } from '../../platform/room-visit.ts';
import { textsOf } from '../../platform/texts-of.ts';
import { useAct } from '../../platform/use-act.ts';
import { useWrong } from '../../platform/use-wrong.ts';
import { contactsOf } from './contacts.ts';

/** Phone, address and hours of the office. */
export function ContactsForm({ village }: { readonly village: Village }) {
  const { t } = useRoomVisit();
  const describe = useAct(communities.describeCommunity);
  const wrong = useWrong(describe.error);
  const send = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const contacts = contactsOf(textsOf(event.currentTarget), (text) => parsePhone(text) ?? text);
    describe.mutate({ community: village.slug, ...contacts });
  };
  const named = (name: 'address' | 'hours') =>
    languages.map((language) => {
      const label = t(`communities.room.${name}.${language}`);
      const path = `${name}.${language}`;
      return (
        <TextField
          key={path}
          id={path}
          name={path}
          label={label}
          lang={language}
          error={wrong(path, label)}
          defaultValue={village[name]?.[language] ?? ''}
        />
      );
    });
  return (
    <section className="card">
      <form className="stack" onSubmit={send} noValidate>
        <h2>{t('communities.room.contacts')}</h2>
        <PhoneField
          id="phone"
          name="phone"
          label={t('communities.room.phone')}
          hint={t('communities.room.phone.hint')}
          error={wrong('phone', t('communities.room.phone'))}
          defaultValue={formatPhone(village.phone ?? '')}
        />
        {named('address')}
        {named('hours')}
        <Refusal error={describe.error} />
        <Button type="submit" disabled={describe.isPending}>
          {t('button.save')}
        </Button>
        <div role="status">{describe.isSuccess && <Note tone="good">{t('room.done')}</Note>}</div>
      </form>
    </section>
  );
}
