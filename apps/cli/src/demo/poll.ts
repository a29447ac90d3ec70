import { RollFreezing } from '@ortaq/api';
import { tally, voting } from '@ortaq/contract';
import type { CycleId } from '@ortaq/domain/cycles';

import { castAs } from './cast.ts';
import { neighbourOf } from './people.ts';
import type { Played } from './round.ts';
import { clientOf } from './stage.ts';
import { village } from './village.ts';

const community = village.slug;

/** People on the roll: those the office knows, and as many again who never came to the counter. */
const ON_THE_ROLL = 150;

const rollFile = (): string =>
  [
    'ЖСН;Аты-жөні;Телефон;Елді мекен',
    ...Array.from({ length: ON_THE_ROLL }, (_, serial) => {
      const { iin, name, phone, settlement } = neighbourOf(serial);
      return `${iin};${name};${phone};${settlement}`;
    }),
  ].join('\r\n');

/** The clerk brings the roll, the akim confirms it. */
export async function drawUpRoll({ cast, cycle }: Played): Promise<void> {
  const file = { type: 'text/csv', bytes: new TextEncoder().encode(rollFile()) };
  const { id, entering } = await cast.clerk(
    voting.importRoll,
    { community, cycle, fileName: 'сайлаушылар-тізімі.csv' },
    file,
  );
  await cast.akim(voting.confirmRoll, { community, cycle, rollImport: id, entering });
}

/** The hour of the roll strikes: nobody is told to, so the play does what the clock does. */
export const freezeRoll = ({ stage, cycle }: Played): Promise<void> =>
  stage.server.get(RollFreezing).freeze({ village: community, cycle: cycle as CycleId });

/** A hundred-sided die that falls the same way in every demo village. */
const throwOf = (voter: number, project: number): number =>
  ((voter * 73 + project * 31 + voter * project * 17) * 7919) % 100;

/** What a neighbour marks: what they like, one project at least. */
function choicesOf({ round, proposals }: Played, voter: number, onBallot: ReadonlySet<string>): string[] {
  const liked = round.ideas.flatMap(({ liked: share, at }, project) => {
    const isNear = voter % 4 === at ? 25 : 0;
    const id = proposals[project];
    return id !== undefined && onBallot.has(id) && throwOf(voter, project) < share + isNear ? [id] : [];
  });
  return liked.length > 0 ? liked : [...onBallot].slice(voter % onBallot.size, (voter % onBallot.size) + 1);
}

/** Neighbours number `from` to `to` vote. */
export async function vote(played: Played, [from, to]: readonly [number, number]): Promise<void> {
  const { cast, stage, cycle } = played;
  const nobody = clientOf(stage.server, '');
  const where = { community, cycle };
  const polling = {
    ...where,
    poll: await nobody(voting.readPoll, where),
    ballot: await nobody(voting.readBallot, where),
  };
  const onBallot = new Set(polling.ballot.projects.map(({ id }) => String(id)));
  for (let voter = from; voter < to; voter += 1) {
    const person = await stage.as(cast.neighbours[voter]!.id);
    await castAs({ person, nobody }, polling, choicesOf(played, voter, onBallot));
  }
}

const untilCounted = async ({ cast, cycle }: Played): Promise<string> => {
  for (let tries = 0; tries < 200; tries += 1) {
    const { count } = await cast.clerk(tally.readCount, { community, cycle });
    if (count?.fingerprint) return count.fingerprint;
    if (count?.status === 'failed') break;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('The count of the demo village did not end');
};

/** The clerk counts and certifies. */
export async function countVotes(played: Played): Promise<void> {
  const { cast, cycle } = played;
  await cast.clerk(tally.beginCount, { community, cycle });
  await cast.clerk(tally.certifyCount, { community, cycle, fingerprint: await untilCounted(played) });
}
