import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What another exact implementation gave for one rule, and what it took. */
export interface ReferenceRun {
  readonly id: string;
  readonly tie_breaking: string;
  readonly status: string;
  readonly winners: readonly string[];
  /** Told by the reference implementation, and not by the independent one. */
  readonly cpu_seconds?: number;
}

const folder = join(process.env['ORTAQ_SHARED'] ?? join(import.meta.dirname, '../../../../shared'), 'pabulib');

export const hasElections = (): boolean => existsSync(join(folder, 'elections'));

export const bytesOf = (name: string): Uint8Array => readFileSync(join(folder, 'elections', `${name}.pb`));

/** The finished runs of the reference implementation, and those of the independent one where that alone finished. */
export function referenceRuns(name: string): readonly ReferenceRun[] {
  const text = readFileSync(join(folder, 'reference', `${name}.json`), 'utf8');
  const file = JSON.parse(text) as Readonly<Record<string, readonly ReferenceRun[]>>;
  const [first, second] = ['pabutools_1_2_3_exact', 'independent_exact'].map((key) => file[key] ?? []);
  return [...first!, ...second!].filter(({ status }) => status === 'ok');
}
