import { electionScale } from '@ortaq/domain/tally';
import { checkPb, parsePb } from '@ortaq/tally';

import { readElection } from './election-read.ts';
import type { FileRead } from './read-file.ts';

function answerTo(file: Uint8Array): FileRead {
  const problems = checkPb(file, { scale: electionScale });
  const reading = parsePb(file, { scale: electionScale });
  return { problems, election: reading.ok ? readElection(reading.election) : null };
}

addEventListener('message', ({ data }: MessageEvent<Uint8Array>) => postMessage(answerTo(data)));
