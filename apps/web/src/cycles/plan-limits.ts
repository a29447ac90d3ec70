import type { DraftRules, Limit, SettlementClass } from '@ortaq/domain/cycles';
import { parseMoney } from '@ortaq/words';

/** What stands in the fields of a form, by their names. */
type Texts = Readonly<Record<string, string>>;

/** What a limit may be of. */
export type Limited = Pick<Limit, 'column' | 'value'>;

/** Classes of settlements that the form can make. */
export const classCodes = ['1', '2', '3'] as const;

export const limitField = ({ column, value }: Limited, end: 'floor' | 'ceiling'): string =>
  `rules.count.quotas.${column}.${value}.${end}`;

export const classField = (settlement: string): string => `rules.classes.${settlement}`;

/** A sum in units of the currency; what is none goes as it was typed. */
function unitsOf(text: string): string {
  const minor = parseMoney(text);
  if (minor === null) return text.trim();
  const part = minor % 100n;
  return part === 0n ? String(minor / 100n) : `${minor / 100n}.${String(part).padStart(2, '0')}`;
}

/** The limits that stand in the form, in the order given. */
export const limitsIn = (fields: Texts, all: readonly Limited[]): Limit[] =>
  all.flatMap((each) => {
    const [floor, ceiling] = (['floor', 'ceiling'] as const).map((end) => unitsOf(fields[limitField(each, end)] ?? ''));
    return floor || ceiling ? [{ ...each, ...(floor && { floor }), ...(ceiling && { ceiling }) }] : [];
  });

/** The classes that have settlements in the form. */
export function classesIn(fields: Texts, settlements: readonly string[]): SettlementClass[] {
  const classes = classCodes.map((code) => ({
    code,
    settlements: settlements.filter((id) => fields[classField(id)] === code),
  }));
  return classes.filter((each) => each.settlements.length > 0);
}

/** What stands in the fields at first. */
export function limitFieldsOf({ classes = [], count: { quotas = [] } }: Pick<DraftRules, 'classes' | 'count'>): Texts {
  const sums = quotas.flatMap((limit) => [
    [limitField(limit, 'floor'), limit.floor ?? ''],
    [limitField(limit, 'ceiling'), limit.ceiling ?? ''],
  ]);
  const places = classes.flatMap(({ code, settlements }) => settlements.map((id) => [classField(id), code]));
  return Object.fromEntries([...sums, ...places]) as Texts;
}
