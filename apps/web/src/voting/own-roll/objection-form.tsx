import { Button, RadioGroup, Section, TextArea } from '@ortaq/ui';

import { typed } from '../../platform/form.ts';
import { objectionWrongs, type OwnRollProps } from './own-roll.ts';

/** What one objected, and what the akim said to it. */
export function OwnObjections({ data: { own }, visit: { t } }: OwnRollProps) {
  if (own.objections.length === 0) return null;
  return (
    <Section id="sent" title={t('voting.own.sent')}>
      <div className="stack">
        {own.objections.map(({ id, kind, text, isUpheld, answer }) => (
          <div key={id} className="card">
            <b>{t(`voting.own.kind.${kind}`)}</b>
            <p className="small muted">{text}</p>
            <p>
              <b>
                {t(isUpheld === null ? 'voting.own.waits' : isUpheld ? 'voting.own.upheld' : 'voting.own.declined')}
              </b>
            </p>
            {answer && <p>{answer}</p>}
          </div>
        ))}
      </div>
    </Section>
  );
}

/** Saying what is wrong, while objections are taken. */
export function ObjectionForm({ data: { own }, visit }: OwnRollProps) {
  const { t, now } = visit;
  if (!own.isSignedIn) return null;
  const isOver = own.objectionsUntil === null || now >= new Date(own.objectionsUntil);
  return (
    <Section id="object" title={t('voting.own.wrong')}>
      {isOver ? <p>{t('voting.own.over')}</p> : <Form own={own} visit={visit} />}
    </Section>
  );
}

function Form({ own, visit }: Pick<OwnRollProps, 'visit'> & { readonly own: OwnRollProps['data']['own'] }) {
  const { t } = visit;
  const wrongs = objectionWrongs(visit);
  const kinds = [...(own.isOnRoll ? (['settlement'] as const) : (['missing'] as const)), 'stranger' as const];
  return (
    <form method="post" noValidate>
      <input type="hidden" name="act" value="object" />
      <RadioGroup
        id="kind"
        name="kind"
        label={t('voting.own.kind')}
        error={wrongs['kind']}
        value={typed(visit, 'kind')}
        choices={kinds.map((kind) => ({ value: kind, label: t(`voting.own.kind.${kind}`) }))}
      />
      <TextArea
        id="text"
        name="text"
        label={t('voting.own.text')}
        hint={t('voting.own.text.hint')}
        error={wrongs['text']}
        defaultValue={typed(visit, 'text')}
        maxLength={1000}
      />
      <p className="small muted">{t('voting.own.until', { at: own.objectionsUntil! })}</p>
      <Button type="submit">{t('voting.own.send')}</Button>
    </form>
  );
}
