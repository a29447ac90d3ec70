import type { PrintRun } from '@ortaq/domain/voting';

/** What the office is asked before it prints, and the bounds of each. */
export const runFields = [
  { name: 'run', least: 1, most: 99, usual: 1 },
  { name: 'stubs', least: 1, most: 2000, usual: 100 },
  { name: 'firstStub', least: 1, most: 900_000, usual: 1 },
] as const satisfies readonly { name: keyof PrintRun; least: number; most: number; usual: number }[];

/** The run that an address asks for; what it does not say, or says wrongly, is as usual. */
export function runAsked(asked: Pick<URLSearchParams, 'get'>): PrintRun {
  const run = Object.fromEntries(
    runFields.map(({ name, least, most, usual }) => {
      const value = Number(asked.get(name) ?? usual);
      return [name, Number.isInteger(value) && value >= least && value <= most ? value : usual];
    }),
  );
  return run as unknown as PrintRun;
}
