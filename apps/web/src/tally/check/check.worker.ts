import { BadLine } from '@ortaq/log';
import { checkBundle, evidenceIn, readBundle } from '@ortaq/token/bundle';

import type { CheckAsked, CheckTold } from './check-task.ts';

const say = (told: CheckTold) => postMessage(told);

const linesOf = (text: string): string[] => text.trimEnd().split('\n');

async function* each(lines: readonly string[]) {
  yield* lines;
}

async function check({ bundle, log, cycle, receipts }: CheckAsked): Promise<void> {
  const read = await readBundle(linesOf(bundle));
  const evidence = await evidenceIn(each(linesOf(log)), cycle);
  for await (const checked of checkBundle(read, { log: evidence, receipts })) say({ checked });
  say({ end: 'done' });
}

addEventListener('message', ({ data }: MessageEvent<CheckAsked>) => {
  check(data).catch((error: unknown) => {
    if (!(error instanceof BadLine)) throw error;
    say({ end: 'unreadable' });
  });
});
