import { type PbOptions, type PbReading, readPb } from '@ortaq/tally';
import { createReadStream } from 'node:fs';

const highWaterMark = 256 * 1024;

/** A published election from a file, or what is wrong with it; a file of any size costs no more than the limits of reading. */
export const readFilePb = (file: string, options?: PbOptions): Promise<PbReading> =>
  readPb(createReadStream(file, { highWaterMark }), options);
