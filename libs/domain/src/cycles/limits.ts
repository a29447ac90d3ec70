import { type Money, money, sum } from '@ortaq/kernel';

/** Columns of a project by which money can be limited. */
export const limitColumns = ['category', 'class'] as const;

/** The least and the most money for projects of a category, or of a class of settlements; in units of the currency: `Quota` of @ortaq/tally. */
export interface Limit {
  readonly column: (typeof limitColumns)[number];
  readonly value: string;
  readonly floor?: string;
  readonly ceiling?: string;
}

/** Settlements of like size, so that small ones do not compete with the large one. */
export interface SettlementClass {
  readonly code: string;
  /** Their ids. */
  readonly settlements: readonly string[];
}

/** Rules that may speak of classes. */
interface Classed {
  readonly classes?: readonly SettlementClass[];
}

/** The class of a settlement; empty for one of no class, and for a project of no settlement. */
const classOf = (classes: readonly SettlementClass[], settlement: string | null): string =>
  classes.find(({ settlements }) => settlements.some((id) => id === settlement))?.code ?? '';

/** Columns of the projects in a count. */
export const projectColumns = ({ classes }: Classed): readonly string[] => (classes ? limitColumns : ['category']);

/** What stands in them. */
export const projectFields = (
  { classes }: Classed,
  { category, settlement }: { readonly category: string | null; readonly settlement: string | null },
): Map<string, string> =>
  new Map([['category', category ?? ''], ...(classes ? [['class', classOf(classes, settlement)] as const] : [])]);

/** A sum written in units of the currency, with at most two decimal places. */
export const minorOf = (units: string): Money => {
  const [whole = '', part = ''] = units.split('.');
  return money(whole + part.padEnd(2, '0'));
};

export const limitsAreKnown = (
  limits: readonly Limit[],
  { categories, classes = [] }: Classed & { readonly categories: readonly { readonly code: string }[] },
): boolean => {
  const codes = { category: categories, class: classes };
  return limits.every(({ column, value }) => codes[column].some(({ code }) => code === value));
};

export const isCrossed = ({ floor, ceiling }: Limit): boolean =>
  floor !== undefined && ceiling !== undefined && minorOf(floor) > minorOf(ceiling);

/** What all floors take together. */
export const moneyKept = (limits: readonly Limit[]): Money =>
  sum(limits.flatMap(({ floor }) => (floor === undefined ? [] : [minorOf(floor)])));
