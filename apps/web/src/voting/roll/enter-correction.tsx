import { voting } from '@ortaq/contract';
import { type RollCorrectionKind, rollCorrectionKinds } from '@ortaq/domain/voting';
import { Button, SelectField, TextArea, TextField } from '@ortaq/ui';
import { type SubmitEvent } from 'react';

import type { CyclePage } from '../../cycles/plan-fields.ts';
import { codeTyped } from '../../identity/typed-phone.ts';
import { Refusal } from '../../platform/refusal.tsx';
import { useRoomVisit } from '../../platform/room-visit.ts';
import { textsOf } from '../../platform/texts-of.ts';
import { useAct } from '../../platform/use-act.ts';
import { useWrong, type Wrong } from '../../platform/use-wrong.ts';

/** The first person writes down what a paper says about somebody on the roll, or missing from it. */
export function EnterCorrection({ cycle }: { readonly cycle: CyclePage }) {
  const { t, village } = useRoomVisit();
  const act = useAct(voting.enterRollCorrection);
  const wrong = useWrong(act.error);
  const send = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const { kind = '', iin = '', name = '', settlementId = '', reason = '' } = textsOf(form);
    const person = { iin: codeTyped(iin), name, ...(settlementId && { settlementId }) };
    const of = { community: village.slug, cycle: cycle.id };
    act.mutate({ ...of, kind: kind as RollCorrectionKind, ...person, reason }, () => form.reset());
  };
  return (
    <section className="card">
      <form className="stack" onSubmit={send} noValidate>
        <h3>{t('voting.people.enter')}</h3>
        <Fields wrong={wrong} />
        <Refusal error={act.error} />
        <Button type="submit" disabled={act.isPending}>
          {t('voting.people.save')}
        </Button>
      </form>
    </section>
  );
}

function Fields({ wrong }: { readonly wrong: Wrong }) {
  const { t, language, village } = useRoomVisit();
  const field = (name: string, label: string) => ({ id: `correct-${name}`, name, label, error: wrong(name, label) });
  const kinds = rollCorrectionKinds.map((kind) => ({ value: kind, label: t(`voting.people.kind.${kind}`) }));
  const settlements = village.settlements.map(({ id, name }) => ({ value: id as string, label: name[language] }));
  return (
    <>
      <SelectField {...field('kind', t('voting.people.kind'))} options={kinds} />
      <TextField
        {...field('iin', t('voting.people.iin'))}
        error={wrong('iin', '') && t('identity.residency.iin.wrong')}
        inputMode="numeric"
        autoComplete="off"
        className="in-iin"
      />
      <TextField {...field('name', t('voting.people.name'))} autoComplete="off" />
      {settlements.length > 0 && (
        <SelectField
          {...field('settlementId', t('voting.people.settlement'))}
          options={[{ value: '', label: t('value.unknown') }, ...settlements]}
        />
      )}
      <TextArea {...field('reason', t('voting.people.reason'))} maxLength={500} />
    </>
  );
}
