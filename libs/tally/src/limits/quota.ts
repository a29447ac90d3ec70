import type { Election, Project } from '../election/election.ts';
import { parseDecimal, rescale } from '../pb/decimal.ts';
import type { Limited, Quota, Rule } from '../rules/rule.ts';

/** Columns whose cells list several values separated by commas; every other cell is one value. */
const listColumns: ReadonlySet<string> = new Set(['category', 'categories', 'beneficiaries', 'target']);

/** The values of a project in a column, each once; none when the cell is empty. */
export const valuesOf = ({ fields }: Pick<Project, 'fields'>, column: string): string[] => {
  const cell = fields.get(column) ?? '';
  const values = listColumns.has(column) ? cell.split(',').map((value) => value.trim()) : [cell];
  return [...new Set(values.filter((value) => value !== ''))];
};

/** A floor: the money set aside for the projects that have its quota's value. */
export interface Floor {
  readonly quota: Quota;
  readonly money: bigint;
}

/** Floors in the order given; a RangeError when together they exceed the budget, or one exceeds its own ceiling. */
export const floorsOf = (election: Election, { quotas = [] }: Limited): Floor[] => {
  quotas.forEach((quota) => refuseUnknownColumn(election, quota));
  const floors = quotas.flatMap((quota) => {
    const money = amountOf(election, quota, 'floor');
    const ceiling = amountOf(election, quota, 'ceiling');
    if (money !== null && ceiling !== null && money > ceiling)
      throw new RangeError(`The floor of ${quota.column} = ${quota.value} is above its ceiling`);
    return money === null ? [] : [{ quota, money }];
  });
  const total = floors.reduce((sum, { money }) => sum + money, 0n);
  if (total > election.budget) throw new RangeError('The floors of the quotas together exceed the budget');
  return floors;
};

/** A floor or ceiling in minor units; null when the quota has none. */
export const amountOf = ({ scale }: Election, quota: Quota, which: 'floor' | 'ceiling'): bigint | null => {
  const text = quota[which];
  if (text === undefined) return null;
  const decimal = parseDecimal(text);
  if (!decimal || decimal.units < 0n || decimal.scale > scale)
    throw new RangeError(`Not a usable ${which} for ${quota.column} = ${quota.value}: ${text}`);
  return rescale(decimal, scale);
};

const refuseUnknownColumn = ({ projects }: Election, { column }: Quota): void => {
  if (projects.some(({ fields }) => fields.has(column))) return;
  throw new RangeError(`No project has the column ${column}`);
};

/** The limits of any rule; none for a rule that knows of none. */
export const limitsOf = (rule: Rule): Required<Limited> => {
  const { exclusive = [], quotas = [] } = rule as Limited;
  return { exclusive, quotas };
};
