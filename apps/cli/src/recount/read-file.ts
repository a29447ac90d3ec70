import { parsePb, type PbOptions, type PbReading } from '@ortaq/tally';
import { readFile } from 'node:fs/promises';

/** A published election from a file, or what is wrong with it. */
export async function readFilePb(file: string, options?: PbOptions): Promise<PbReading> {
  try {
    return parsePb(await readFile(file), options);
  } catch (error) {
    const { code = 'unknown' } = error as NodeJS.ErrnoException;
    return { ok: false, problems: [{ level: 'error', rule: 'pb/unreadable', line: 0, what: code }] };
  }
}
