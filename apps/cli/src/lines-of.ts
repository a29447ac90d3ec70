import { BadLine } from '@ortaq/log';
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

import { Sorry } from './command.ts';

/** The lines of a file, one at a time. */
export const linesOf = (path: string) => createInterface({ input: createReadStream(path), crlfDelay: Infinity });

/** Does the work on a file; what is wrong with it becomes a sentence that names the file and the line. */
export async function onFile<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof BadLine) throw new Sorry(`${path}:${error.line}: ${error.message}`);
    const { code } = error as NodeJS.ErrnoException;
    throw code === undefined ? error : new Sorry(`${path} cannot be read (${code}).`);
  }
}
