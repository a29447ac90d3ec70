import { Refusal } from '@ortaq/kernel';
import { QueryFailedError } from 'typeorm';

/** Turns a broken database constraint into the refusal its rule would have given, had there been no race. */
export async function refuseOn<T>(constraint: string, reason: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const broken =
      error instanceof QueryFailedError ? (error.driverError as { constraint?: string }).constraint : undefined;
    throw broken === constraint ? new Refusal([reason]) : error;
  }
}

/** The thing, or the refusal that answers 404: a foreign id looks like one that never was. */
export function found<T>(thing: T | null | undefined): T {
  if (thing === null || thing === undefined) throw new Refusal(['record/not-found']);
  return thing;
}
