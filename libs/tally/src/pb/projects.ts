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

export const readProjects = (section: Section, reading: NumberReading): ReadProject[] => {
  const { columns, rows } = section;
  const costAt = columns.indexOf('cost');
  if (columns[0] !== 'project_id') reading.findings.error('pb/project-id-not-first', section.line + 1, columns[0]);
  if (costAt < 0) reading.findings.error('pb/column-missing', section.line + 1, 'cost');
  if (reading.findings.errors > 0) return [];
  const seen = new Set<string>();
  return rows.flatMap(({ line, cells }) => {
    const id = cells[0]!;
    if (id === '') reading.findings.error('pb/project-id-empty', line);
    if (id.includes(',')) reading.findings.error('pb/project-id-with-comma', line, id);
    if (seen.has(id)) reading.findings.error('pb/project-repeated', line, id);
    seen.add(id);
    const cost = readAmount(cells[costAt]!, line, reading);
    if (!cost) return [];
    if (cost.units < 0n) reading.findings.error('pb/cost-negative', line, cells[costAt]);
    return [{ id, cost, line, fields: fieldsOf(columns, cells, costAt) }];
  });
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
