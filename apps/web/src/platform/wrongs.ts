import type { Visit } from './page.ts';

interface Told {
  /** The sentence for whatever is wrong with a field. */
  readonly fields: Readonly<Record<string, string>>;
  /** The field that a refusal of the whole form speaks of. */
  readonly of: string;
}

/** What is wrong with the form that was refused: the sentence by the field it belongs to, nothing when all is well. */
export function wrongsIn({ again, t }: Visit, { fields, of }: Told): Readonly<Record<string, string>> {
  const { reasons = [], facts, fields: issues = [] } = again?.problem ?? {};
  const refused = reasons.map((code) => t.reason(code, facts)).join(' ');
  return {
    ...Object.fromEntries(issues.map(({ path }) => [path, fields[path] ?? t('field.custom', { field: path })])),
    ...(refused && { [of]: refused }),
  };
}
