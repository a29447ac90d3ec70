import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Election } from '../election/election.ts';
import { parsePb } from '../pb/read.ts';

/** What another implementation gave for one rule; the folder's README describes the ids. */
export interface ReferenceRun {
  readonly id: string;
  readonly tie_breaking: string;
  readonly status: string;
  readonly winners: readonly string[];
  readonly total_cost: string;
}

const folder = join(process.env['ORTAQ_SHARED'] ?? join(import.meta.dirname, '../../../../../shared'), 'pabulib');

/** Names of the published elections at hand; empty when the folder is not there. */
export const publishedElections = (): string[] =>
  existsSync(folder)
    ? readdirSync(join(folder, 'elections'))
        .filter((name) => name.endsWith('.pb'))
        .map((name) => name.slice(0, -'.pb'.length))
        .sort()
    : [];

export const bytesOf = (name: string): Uint8Array => readFileSync(join(folder, 'elections', `${name}.pb`));

export const readElection = (name: string): Election => {
  const reading = parsePb(bytesOf(name), { file: name });
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems.slice(0, 5)));
  return reading.election;
};

/** Every finished run of both reference implementations. */
export const referenceRuns = (name: string): ReferenceRun[] => {
  const file = JSON.parse(readFileSync(join(folder, 'reference', `${name}.json`), 'utf8')) as Record<
    string,
    ReferenceRun[]
  >;
  const runs = [...file['pabutools_1_2_3_exact']!, ...file['independent_exact']!];
  return runs.filter(({ status }) => status === 'ok');
};

/** Describes a suite over the published elections; without them it says in one line what was not run, or fails when they are required. */
export const describeConformance = (name: string, suite: () => void): void => {
  if (publishedElections().length > 0) return describe(name, suite);
  const how = 'set ORTAQ_SHARED to a folder with pabulib/elections and pabulib/reference';
  describe(name, () => {
    it(`is not run: no published elections at hand (${how})`, () => {
      expect(process.env['ORTAQ_CONFORMANCE']).not.toBe('required');
      process.stdout.write(`conformance not run: ${name}; ${how}\n`);
    });
  });
};
