import { ErrorSummary } from '@ortaq/ui';

import { refusedWords, wrong } from './form.ts';
import type { Visit } from './page.ts';

/** A field of a form: its name in the contract, its id on the page, its label. */
export interface KnownField {
  readonly path: string;
  readonly id: string;
  readonly label: string;
}

interface Props {
  readonly visit: Visit;
  readonly fields: readonly KnownField[];
  /** Where a reason leads that names no field. */
  readonly form?: string | undefined;
}

/** Why the form came back: every wrong field, every reason, each leading to where it can be mended; nothing while all is well. */
export function FormErrors({ visit, fields, form = 'form' }: Props) {
  const { again, t } = visit;
  if (!again) return null;
  const ofFields = fields.flatMap(({ path, id, label }) => {
    const text = wrong(visit, path, label);
    return text ? [{ href: `#${id}`, text }] : [];
  });
  const ofForm = refusedWords(visit).map((text) => ({ href: `#${form}`, text }));
  const errors = [...ofFields, ...ofForm];
  const untold = { href: `#${form}`, text: t(again.problem.status === 429 ? 'problem.429.text' : 'problem.422.title') };
  return <ErrorSummary title={t('form.errors')} errors={errors.length > 0 ? errors : [untold]} />;
}
