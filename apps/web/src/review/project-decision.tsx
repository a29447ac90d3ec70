import { type OutputOf, review } from '@ortaq/contract';
import { Button, Note, Section, TextArea } from '@ortaq/ui';

import { textOf, typed, wrong } from '../platform/form.ts';
import type { Form, VillageVisit } from '../platform/page.ts';

export type Decided = OutputOf<typeof review.readDecisions>;

interface Props {
  readonly decided: Decided;
  readonly visit: VillageVisit;
}

/** The objection to the latest decision: what came of it, or the form by which the author objects. */
export function ProjectObjection({ decided, visit }: Props) {
  const { t } = visit;
  const objection = decided.decisions[0]?.objection;
  if (!objection && !decided.mayObject) return null;
  return (
    <Section id="objection" title={t('review.objection')}>
      {objection ? <Objected objection={objection} visit={visit} /> : <ObjectionForm visit={visit} />}
    </Section>
  );
}

type Objection = NonNullable<Decided['decisions'][number]['objection']>;

function Objected({ objection, visit: { t } }: { readonly objection: Objection } & Pick<Props, 'visit'>) {
  const { isUpheld, answer, dueAt, text } = objection;
  const title =
    isUpheld === null
      ? t('review.page.objection.waiting')
      : t(isUpheld ? 'review.objection.upheld' : 'review.objection.rejected');
  return (
    <div className="stack">
      {text && <p className="measure paragraphs">{text}</p>}
      <Note title={title}>
        <p>{answer ?? t('review.objection.due', { at: dueAt })}</p>
      </Note>
    </div>
  );
}

function ObjectionForm({ visit }: Pick<Props, 'visit'>) {
  const { t, again } = visit;
  const isAgain = again?.form['act'] === 'object';
  const label = t('review.page.objection.label');
  return (
    <form method="post" noValidate className="measure">
      <input type="hidden" name="act" value="object" />
      <TextArea
        id="object"
        name="text"
        label={label}
        hint={t('review.page.objection.hint')}
        defaultValue={isAgain ? typed(visit, 'text') : ''}
        error={isAgain ? wrong(visit, 'text', label) : undefined}
      />
      <Button type="submit" kind="second">
        {t('review.page.objection.act')}
      </Button>
    </form>
  );
}

export const objectTo = ({ call, village }: VillageVisit, proposal: string, form: Form) =>
  call(review.objectToDecision, { community: village.slug, proposal, text: textOf(form, 'text') });
