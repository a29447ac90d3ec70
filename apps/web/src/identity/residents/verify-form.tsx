import { identity } from '@ortaq/contract';
import { Button, Checkbox, Note, PhoneField, SelectField, TextField } from '@ortaq/ui';
import { type SubmitEvent, useState } from 'react';

import { Refusal } from '../../platform/refusal.tsx';
import { useRoomVisit } from '../../platform/room-visit.ts';
import { textsOf } from '../../platform/texts-of.ts';
import { useAct } from '../../platform/use-act.ts';
import { useWrong, type Wrong } from '../../platform/use-wrong.ts';
import { codeTyped, phoneTyped } from '../typed-phone.ts';

interface Verified {
  readonly name: string;
  readonly hasPhone: boolean;
}

const toldOf = ({ hasPhone }: Verified) =>
  hasPhone ? 'identity.residents.verified.now' : 'identity.residents.verified.noPhone';

/** A clerk saw the document: the person with this phone is a resident from now on. */
export function VerifyForm() {
  const { t, village } = useRoomVisit();
  const [verified, setVerified] = useState<Verified | null>(null);
  const [isUnseen, setUnseen] = useState(false);
  const verify = useAct(identity.verifyResident);
  const wrong = useWrong(verify.error);
  const send = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const { name = '', phone = '', noPhone, iin = '', settlementId = '', seen } = textsOf(form);
    setVerified(null);
    setUnseen(!seen);
    if (!seen) return;
    const own = noPhone ? null : phoneTyped(phone);
    const person = { name, phone: own, iin: codeTyped(iin), ...(settlementId && { settlementId }) };
    verify.mutate({ community: village.slug, ...person }, () => {
      form.reset();
      setVerified({ name, hasPhone: own !== null });
    });
  };
  return (
    <section className="card">
      <form className="stack" onSubmit={send} noValidate>
        <h2>{t('identity.residents.verify')}</h2>
        <p>{t('identity.residents.verify.text')}</p>
        <PersonFields wrong={wrong} />
        <div>
          <Checkbox name="seen" value="yes" framed>
            {t('identity.residents.seen')}
          </Checkbox>
          {isUnseen && <Note tone="bad" role="alert" title={t('identity.residents.unseen')} />}
        </div>
        <Refusal error={verify.error} />
        <Button type="submit" disabled={verify.isPending}>
          {t('identity.residents.verify.act')}
        </Button>
        <div role="status">
          {verified !== null && <Note tone="good">{t(toldOf(verified), { name: verified.name })}</Note>}
        </div>
      </form>
    </section>
  );
}

function PersonFields({ wrong }: { readonly wrong: Wrong }) {
  const { t, language, village } = useRoomVisit();
  const field = (name: string, label: string) => ({ id: name, name, label, error: wrong(name, label) });
  const settlements = village.settlements.map(({ id, name }) => ({ value: id as string, label: name[language] }));
  return (
    <>
      <TextField {...field('name', t('identity.residents.name'))} autoComplete="off" />
      <TextField
        {...field('iin', t('identity.residents.iin'))}
        error={wrong('iin', '') && t('identity.residency.iin.wrong')}
        hint={t('identity.residents.iin.hint')}
        inputMode="numeric"
        autoComplete="off"
        className="in-iin"
      />
      <PhoneField
        {...field('phone', t('identity.residents.phone'))}
        error={wrong('phone', '') && t('identity.signIn.phone.wrong')}
        hint={t('identity.residents.phone.hint')}
        autoComplete="off"
      />
      <Checkbox name="noPhone" value="yes">
        {t('identity.residents.noPhone')}
      </Checkbox>
      {settlements.length > 0 && (
        <SelectField
          {...field('settlementId', t('identity.residents.settlement'))}
          options={[{ value: '', label: t('value.unknown') }, ...settlements]}
        />
      )}
    </>
  );
}
