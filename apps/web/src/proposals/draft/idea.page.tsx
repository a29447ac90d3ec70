import { limits } from '@ortaq/domain/proposals';
import { type Language, languages } from '@ortaq/kernel';
import { Button, SelectField, TextArea, TextField } from '@ortaq/ui';

import { malformed, optional, textOf, typed, wrong } from '../../platform/form.ts';
import type { KnownField } from '../../platform/form-errors.tsx';
import type { Form, VillageVisit } from '../../platform/page.ts';
import { afterPart, type DraftData, keep } from './draft.ts';
import { partPage } from './part-page.tsx';
import { Similar, type SimilarProposal, similarTo } from './similar.tsx';

interface Data extends DraftData {
  readonly similar: readonly SimilarProposal[];
}

const written = ['title', 'change', 'problem', 'solution', 'beneficiaries'] as const;
const named = [...written, 'category', 'language'] as const;

const fieldsOf = (t: VillageVisit['t']): KnownField[] =>
  named.map((path) => ({ path, id: path, label: t(`proposals.idea.${path}`) }));

/** What is needed and why, in the author's words; what reads alike is shown while they write. */
export const ideaPage = partPage<Data>({
  part: 'idea',
  islands: ['proposals/draft/similar'],
  fields: fieldsOf,
  more: async (data, visit) => ({ similar: await similarTo(data, visit) }),
  View: IdeaForm,
  acts: {
    async save(visit, form) {
      await keep(visit, saidIn(form));
      const tooLong = tooLongIn(form);
      if (tooLong.length > 0) throw malformed(tooLong);
      return afterPart(visit);
    },
  },
});

const saidIn = (form: Form) => ({
  ...Object.fromEntries(written.map((name) => [name, textOf(form, name)])),
  category: textOf(form, 'category') || null,
  language: textOf(form, 'language') as Language,
});

const length = (text: string): number => [...text.trim()].length;

/** Said as soon as it is written, though a rule asks for it only at the end: shortening is easiest at once. */
function tooLongIn(form: Form) {
  const tooBig = (path: string, maximum: number) => ({
    path,
    code: 'too_big',
    origin: 'string',
    maximum: String(maximum),
  });
  const single = (['title', 'change', 'beneficiaries'] as const)
    .filter((name) => length(textOf(form, name)) > limits[name])
    .map((name) => tooBig(name, limits[name]));
  const described = length(textOf(form, 'problem')) + length(textOf(form, 'solution'));
  return described > limits.description ? [...single, tooBig('solution', limits.description)] : single;
}

function IdeaForm({ data: { draft, cycle, similar }, visit }: { readonly data: Data; readonly visit: VillageVisit }) {
  const { t, language } = visit;
  const field = (name: (typeof named)[number]) => ({
    id: name,
    name,
    label: t(`proposals.idea.${name}`),
    defaultValue: typed(visit, name, draft[name] ?? ''),
    error: wrong(visit, name, t(`proposals.idea.${name}`)),
  });
  const kinds = cycle.rules.categories.map(({ code, name }) => ({ value: code, label: name[language] || name.kk }));
  return (
    <form method="post" noValidate id="form">
      <input type="hidden" name="act" value="save" />
      <TextField {...field('title')} hint={t('proposals.idea.title.hint', { most: limits.title })} />
      <TextField {...field('change')} hint={t('proposals.idea.change.hint', { most: limits.change })} />
      <Similar found={similar} draft={draft} visit={visit} />
      <SelectField {...field('category')} options={[{ value: '', label: t('proposals.choose') }, ...kinds]} />
      <TextArea {...field('problem')} hint={t('proposals.idea.problem.hint')} />
      <TextArea {...field('solution')} hint={t('proposals.idea.solution.hint', { most: limits.description })} />
      <TextField
        {...field('beneficiaries')}
        label={optional(t, t('proposals.idea.beneficiaries'))}
        hint={t('proposals.idea.beneficiaries.hint')}
      />
      <SelectField
        {...field('language')}
        options={languages.map((value) => ({ value, label: t(`language.${value}`) }))}
      />
      <Button type="submit" size="l">
        {t('button.save')}
      </Button>
    </form>
  );
}
