import { runIds, type TieName, tieNames } from '@ortaq/tally';
import { availableParallelism } from 'node:os';

import { type Desk, Misuse, Sorry, type Typed } from '../command.ts';
import type { Comparison } from './compared-line.ts';
import { Crew } from './crew.ts';
import { inOrder } from './in-order.ts';

/** Lines that may wait for an earlier file: a few kilobytes each. */
const AHEAD = 1024;

const isTieName = (name: string): name is TieName => (tieNames as readonly string[]).includes(name);

function comparisonOf({ options: { ties = 'lexico' }, lists: { run: ids = [] }, flags }: Typed): Comparison {
  if (!flags.has('json')) throw new Misuse('Runs are compared in JSON: --json --run ID.');
  const unknown = ids.find((id) => !(runIds as readonly string[]).includes(id));
  if (unknown !== undefined) throw new Misuse(`There is no run ${unknown}. Known: ${runIds.join(', ')}.`);
  if (!isTieName(ties)) throw new Misuse(`Break ties by ${tieNames.join(' or ')}.`);
  return { ids, ties };
}

/** Counts every file by the runs that were named, one line of JSON each, in the order of the files. */
export async function compareFiles(typed: Typed, { say }: Desk): Promise<void> {
  const { files } = typed;
  const crew = new Crew(Math.min(availableParallelism(), files.length), comparisonOf(typed));
  let broken = 0;
  try {
    for await (const line of inOrder(files, (file) => crew.compare(file), AHEAD)) {
      if ('problems' in line) broken += 1;
      say(JSON.stringify(line));
    }
  } finally {
    await crew.leave();
  }
  if (broken > 0) throw new Sorry(`Not counted: ${broken} of ${files.length} files.`);
}
