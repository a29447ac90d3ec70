import { type Limit, minorOf } from '@ortaq/domain/cycles';

import type { VillageVisit } from '../../platform/page.ts';
import type { Row, Rules } from './rules.ts';

/** Who a limit is about: the name of a category, or of the settlements of a class. */
function termOf({ column, value }: Limit, rules: Rules, { t, language, village }: VillageVisit): string {
  const nameOf = (name: { kk: string; ru: string; en: string }) => name[language] || name.kk;
  if (column === 'category')
    return rules.categories.filter(({ code }) => code === value).map((each) => nameOf(each.name))[0]!;
  const within = rules.classes?.find(({ code }) => code === value)?.settlements ?? [];
  return t.format.list(village.settlements.filter(({ id }) => within.includes(id)).map(({ name }) => nameOf(name)));
}

const sumsOf = ({ floor, ceiling }: Limit, { t }: VillageVisit): string[] => [
  ...(floor === undefined ? [] : [t('cycles.rules.limit.floor', { sum: minorOf(floor) })]),
  ...(ceiling === undefined ? [] : [t('cycles.rules.limit.ceiling', { sum: minorOf(ceiling) })]),
];

/** The limits of money in words, a row each. */
export const limitRows = (rules: Rules, visit: VillageVisit): Row[] =>
  (rules.count.quotas ?? []).map((limit) => ({
    key: `${limit.column}-${limit.value}`,
    term: termOf(limit, rules, visit),
    value: sumsOf(limit, visit).join(', '),
  }));
