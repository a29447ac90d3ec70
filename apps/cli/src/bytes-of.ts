import { readFile } from 'node:fs/promises';

import { Sorry } from './command.ts';

/** The bytes of a file that was named, or the sentence why there are none. */
export async function bytesOf(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    throw new Sorry(`${path} cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown'}).`);
  }
}
