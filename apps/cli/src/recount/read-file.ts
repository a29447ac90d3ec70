import { electionScale } from '@ortaq/domain/tally';
import { parsePb, type PbReading } from '@ortaq/tally';
import { readFile } from 'node:fs/promises';

/** A published election from a file, at the product's scale so that fingerprints are the same; or what is wrong with it. */
export async function readFilePb(file: string): Promise<PbReading> {
  try {
    return parsePb(await readFile(file), { scale: electionScale });
  } catch (error) {
    const { code = 'unknown' } = error as NodeJS.ErrnoException;
    return { ok: false, problems: [{ level: 'error', rule: 'pb/unreadable', line: 0, what: code }] };
  }
}
