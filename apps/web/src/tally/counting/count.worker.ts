import { electionScale } from '@ortaq/domain/tally';
import { count, parsePb, type Progress } from '@ortaq/tally';

import type { CountAsked, CountTold } from './count-task.ts';

const EVERY_MS = 100;

const say = (told: CountTold) => postMessage(told);

/** Tells not oftener than an eye follows. */
function teller() {
  let told = performance.now();
  return (progress: Progress) => {
    if (performance.now() - told < EVERY_MS) return;
    told = performance.now();
    say({ progress });
  };
}

function answerTo({ file, rule }: CountAsked): CountTold {
  const reading = parsePb(file, { scale: electionScale });
  if (!reading.ok) return { problems: reading.problems };
  return { result: count(reading.election, rule, { tell: teller() }) };
}

addEventListener('message', ({ data }: MessageEvent<CountAsked>) => say(answerTo(data)));
