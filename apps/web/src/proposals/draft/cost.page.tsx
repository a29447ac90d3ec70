import { limits } from '@ortaq/domain/proposals';
import { Button, Checkbox, MoneyField, TextField } from '@ortaq/ui';
import { currencySigns } from '@ortaq/words';

import { malformed, optional, textOf, typed, wrong } from '../../platform/form.ts';
import type { VillageVisit } from '../../platform/page.ts';
import { amountPath, linesSaid, namePath, type TypedLine, typedLines, withRoom } from './cost-lines.ts';
import { afterPart, type DraftProps, keep, samePart } from './draft.ts';
import { partPage } from './part-page.tsx';

/** What it is made of and what each piece costs, or the wish that somebody who knows says so. */
export const costPage = partPage({
  part: 'cost',
  lead: ({ cycle }, { t }) => t('proposals.cost.lead', cycle.rules.projectCost),
  fields: (t, { again }) =>
    typedLines(again?.form ?? {}).flatMap((_, at) => [
      { path: namePath(at), id: `name-${at}`, label: t('proposals.cost.name') },
      { path: amountPath(at), id: `amount-${at}`, label: t('proposals.cost.amount') },
    ]),
  View: CostForm,
  acts: {
    async save(visit, form) {
      const { lines, wrong: mistakes } = linesSaid(typedLines(form));
      if (mistakes.length > 0) throw malformed(mistakes);
      await keep(visit, {
        costLines: [...lines],
        costSource: textOf(form, 'costSource'),
        asksEstimate: textOf(form, 'asksEstimate') === 'yes',
      });
      return textOf(form, 'then') === 'line'
        ? samePart(visit, 'cost', { at: `name-${lines.length}` })
        : afterPart(visit);
    },
  },
});

const linesOf = ({ costLines }: DraftProps['data']['draft'], { again, t }: VillageVisit): TypedLine[] =>
  again ? typedLines(again.form) : costLines.map(({ name, amount }) => ({ name, amount: bare(t, amount) }));

/** A sum as a person types it, without the sign that the field already shows. */
const bare = (t: VillageVisit['t'], amount: string): string => t.format.money(BigInt(amount)).replace(/[^\d,]+$/u, '');

function CostForm({ data: { draft }, visit }: DraftProps) {
  const { t, again } = visit;
  const lines = withRoom(linesOf(draft, visit), limits.costLines);
  const asks = again ? textOf(again.form, 'asksEstimate') === 'yes' : draft.asksEstimate;
  return (
    <form method="post" noValidate id="form">
      <input type="hidden" name="act" value="save" />
      <div className="field">
        <Checkbox name="asksEstimate" value="yes" framed defaultChecked={asks} hint={t('proposals.cost.asks.hint')}>
          {t('proposals.cost.asks')}
        </Checkbox>
      </div>
      <p className="hint">{t('proposals.cost.lines.hint')}</p>
      {lines.map((line, at) => (
        <Line key={at} line={line} at={at} visit={visit} />
      ))}
      <p className="ends field">
        <Button type="submit" name="then" value="line" kind="second" icon="plus">
          {t('proposals.cost.more')}
        </Button>
        {draft.costLines.length > 0 && (
          <b>{t('value.total', { amount: t.format.money(BigInt(draft.costProposed)) })}</b>
        )}
      </p>
      <TextField
        id="costSource"
        name="costSource"
        label={optional(t, t('proposals.cost.source'))}
        hint={t('proposals.cost.source.hint')}
        maxLength={200}
        defaultValue={typed(visit, 'costSource', draft.costSource)}
      />
      <Button type="submit" size="l">
        {t('button.save')}
      </Button>
    </form>
  );
}

interface LineProps {
  readonly line: TypedLine;
  readonly at: number;
  readonly visit: VillageVisit;
}

function Line({ line, at, visit }: LineProps) {
  const { t, village } = visit;
  const [name, amount] = [t('proposals.cost.name'), t('proposals.cost.amount')];
  return (
    <fieldset className="pair">
      <legend className="small muted">{t('proposals.cost.line', { number: at + 1 })}</legend>
      <TextField
        id={`name-${at}`}
        name="name"
        label={name}
        maxLength={120}
        defaultValue={line.name}
        error={wrong(visit, namePath(at), name)}
      />
      <MoneyField
        id={`amount-${at}`}
        name="amount"
        label={amount}
        unit={currencySigns[village.currency] ?? village.currency}
        defaultValue={line.amount}
        error={wrong(visit, amountPath(at), amount)}
      />
    </fieldset>
  );
}
