import { checkLog, BadLine, type LogHead, readLogHead } from '@ortaq/log';

import { type Command, Misuse } from './command.ts';
import { linesOf, onFile } from './lines-of.ts';

async function headOf(path: string): Promise<LogHead> {
  for await (const line of linesOf(path)) return readLogHead(line);
  throw new BadLine(1, 'the file is empty');
}

/** Checks an exported log by itself: no database, no network, nobody's word. */
export const verify: Command = {
  name: 'verify',
  takes: 'FILE.jsonl [--key KEY] [--earlier FILE.jsonl]',
  summary: 'Recomputes every leaf and the root of an exported log, and checks its signature; needs no database.',
  options: { key: { type: 'string' }, earlier: { type: 'string' } },

  async run({ files, options }, { say }) {
    const [path, ...rest] = files;
    if (path === undefined || rest.length > 0) throw new Misuse('Name one file.');
    const before = options['earlier'];
    const earlier = before === undefined ? undefined : await onFile(before, () => headOf(before));
    const head = await onFile(path, () => checkLog(linesOf(path), { key: options['key'], earlier }));
    say(`OK ${head.size} entries`);
    say(`   root ${head.root}`);
    say(`   signed by ${head.key}`);
    if (earlier) say(`   grew from ${earlier.size} entries, none of them changed`);
  },
};
