import type { Project } from '../election/election.ts';
import { type Decimal, rescale } from './decimal.ts';
import { type NumberReading, readAmount } from './meta.ts';
import type { Section } from './sections.ts';

/** A project before the whole file's scale is known. */
export interface ReadProject {
  readonly id: string;
  readonly cost: Decimal;
  readonly fields: ReadonlyMap<string, string>;
  readonly line: number;
}

/** The projects whose cost can be read, and the ids of all. */
export interface ReadProjects {
  readonly projects: readonly ReadProject[];
  readonly ids: ReadonlyMap<string, string>;
}

/** Null when the columns are not those of projects. */
export const readProjects = (section: Section, reading: NumberReading): ReadProjects | null => {
  const { columns, rows } = section;
  const costAt = columns.indexOf('cost');
  if (columns[0] !== 'project_id') reading.findings.error('pb/project-id-not-first', section.line + 1, columns[0]);
  if (costAt < 0) reading.findings.error('pb/column-missing', section.line + 1, 'cost');
  if (columns[0] !== 'project_id' || costAt < 0) return null;
  const ids = new Map<string, string>();
  const projects = rows.flatMap(({ line, cells }) => {
    const id = cells[0]!;
    if (id === '') reading.findings.error('pb/project-id-empty', line);
    if (id.includes(',')) reading.findings.error('pb/project-id-with-comma', line, id);
    if (ids.has(id)) reading.findings.error('pb/project-repeated', line, id);
    ids.set(id, id);
    const cost = readAmount(cells[costAt]!, line, reading);
    if (!cost) return [];
    if (cost.units < 0n) reading.findings.error('pb/cost-negative', line, cells[costAt]);
    return [{ id, cost, line, fields: fieldsOf(columns, cells, costAt) }];
  });
  return { projects, ids };
};

const fieldsOf = (columns: readonly string[], cells: readonly string[], costAt: number): Map<string, string> => {
  const fields = new Map<string, string>();
  for (let at = 1; at < columns.length; at += 1) if (at !== costAt) fields.set(columns[at]!, cells[at]!);
  return fields;
};

/** The fewest decimal places in which the budget and every cost are whole. */
export const scaleOf = (projects: readonly ReadProject[], budget: Decimal): number =>
  projects.reduce((scale, { cost }) => Math.max(scale, cost.scale), budget.scale);

export const scaled = ({ id, cost, fields }: ReadProject, scale: number): Project => ({
  id,
  cost: rescale(cost, scale),
  fields,
});
