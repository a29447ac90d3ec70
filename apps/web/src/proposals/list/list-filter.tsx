import { FilterForm, SelectField, TextField } from '@ortaq/ui';
import { compareKk } from '@ortaq/words';

import type { VillageVisit } from '../../platform/page.ts';
import { linkTo } from '../addresses.ts';
import { groups } from './asked-list.ts';
import type { Listed } from './listed.ts';

interface Props {
  readonly listed: Listed;
  readonly visit: VillageVisit;
}

/** Words, village, kind and standing: a GET form, so that a narrowed list has an address. */
export function ListFilter({ listed: { cycle, narrowing }, visit }: Props) {
  const { t, language, village, query } = visit;
  const any = { value: '', label: t('proposals.filter.any') };
  const settlements = village.settlements
    .map(({ id, name }) => ({ value: id as string, label: name[language] }))
    .toSorted((a, b) => compareKk(a.label, b.label));
  const kinds = cycle.rules.categories.map(({ code, name }) => ({ value: code, label: name[language] || name.kk }));
  const mark = query.get('cycle');
  return (
    <FilterForm action={linkTo(visit, 'projects')} act={t('button.show')}>
      {mark && <input type="hidden" name="cycle" value={mark} />}
      <TextField
        id="words"
        name="words"
        type="search"
        label={t('proposals.filter.words')}
        defaultValue={narrowing.words}
      />
      {settlements.length > 1 && (
        <SelectField
          id="settlement"
          name="settlement"
          label={t('proposals.filter.settlement')}
          options={[any, ...settlements]}
          defaultValue={narrowing.settlement}
        />
      )}
      <SelectField
        id="category"
        name="category"
        label={t('proposals.filter.category')}
        options={[any, ...kinds]}
        defaultValue={narrowing.category}
      />
      <SelectField
        id="group"
        name="group"
        label={t('proposals.filter.group')}
        options={[any, ...groups.map((value) => ({ value, label: t(`proposals.group.${value}`) }))]}
        defaultValue={narrowing.group ?? ''}
      />
    </FilterForm>
  );
}
