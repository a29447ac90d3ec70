import { Button, SelectField, TextField } from '@ortaq/ui';
import { compareKk } from '@ortaq/words';

import { malformed, optional, textOf, typed, wrong } from '../../platform/form.ts';
import type { VillageVisit } from '../../platform/page.ts';
import { afterPart, type DraftProps, keep } from './draft.ts';
import { partPage } from './part-page.tsx';
import { parsePoint, pointText } from './point.ts';

const named = ['settlement', 'placeText', 'point'] as const;

/** Where it would be: a village, a street by name, a point if one knows it. */
export const placePage = partPage({
  part: 'place',
  fields: (t) => named.map((path) => ({ path, id: path, label: t(`proposals.place.${path}`) })),
  lead: (_, { t }) => t('proposals.place.lead'),
  View: PlaceForm,
  acts: {
    async save(visit, form) {
      const point = parsePoint(textOf(form, 'point'));
      if (point === undefined) throw malformed([{ path: 'point', code: 'invalid_format', format: 'point' }]);
      await keep(visit, {
        settlement: textOf(form, 'settlement') || null,
        placeText: textOf(form, 'placeText') || null,
        point,
      });
      return afterPart(visit);
    },
  },
});

const settlementsOf = ({ village, language }: VillageVisit) =>
  village.settlements
    .map(({ id, name }) => ({ value: id as string, label: name[language] }))
    .toSorted((a, b) => compareKk(a.label, b.label));

function PlaceForm({ data: { draft }, visit }: DraftProps) {
  const { t } = visit;
  const known = {
    settlement: draft.settlement?.id ?? '',
    placeText: draft.placeText ?? '',
    point: draft.point ? pointText(draft.point) : '',
  };
  const field = (name: (typeof named)[number]) => ({
    id: name,
    name,
    label: t(`proposals.place.${name}`),
    defaultValue: typed(visit, name, known[name]),
    error: wrong(visit, name, t(`proposals.place.${name}`)),
  });
  return (
    <form method="post" noValidate id="form">
      <input type="hidden" name="act" value="save" />
      <SelectField
        {...field('settlement')}
        options={[{ value: '', label: t('proposals.choose') }, ...settlementsOf(visit)]}
      />
      <TextField {...field('placeText')} hint={t('proposals.place.placeText.hint')} />
      <TextField
        {...field('point')}
        label={optional(t, t('proposals.place.point'))}
        hint={t('proposals.place.point.hint')}
      />
      <Button type="submit" size="l">
        {t('button.save')}
      </Button>
    </form>
  );
}
