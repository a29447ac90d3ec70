import { type Call, council } from '@ortaq/contract';

import { moment } from './calendar.ts';
import type { Played } from './round.ts';
import { village } from './village.ts';

const community = village.slug;

/** The chair calls the Kenes to a day, about the certified count. */
export async function callKenes({ cast, cycle }: Played, day: number): Promise<number> {
  const { number } = await cast.chair(council.callSession, {
    community,
    cycle,
    startsAt: moment(day, 15),
    place: 'Самал ауылы, мәдениет үйі',
    agenda: [{ kind: 'result' }],
  });
  return number;
}

interface Sitting {
  readonly session: number;
  /** How many members come; the chair comes always. */
  readonly present: number;
  /** Whether the first member says that a relative would gain. */
  readonly hasInterest: boolean;
  readonly text: string;
}

/** The Kenes meets, votes by name, and adopts the count. */
export async function meet({ cast }: Played, { session, present, hasInterest, text }: Sitting): Promise<void> {
  const { chair } = cast;
  const here: readonly Call[] = [chair, ...cast.members.slice(0, present)];
  const item = { community, session, item: 1 };
  for (const each of here) await each(council.attend, { community, session });
  await chair(council.openSession, { community, session });
  if (hasInterest) await here[1]!(council.declareInterest, { ...item, kind: 'relative', project: 1 });
  await chair(council.openItem, item);
  const voters = here.filter((_, at) => !(hasInterest && at === 1));
  for (const [at, voter] of voters.entries())
    await voter(council.castVote, { ...item, vote: at === 3 ? 'abstain' : at === 5 ? 'against' : 'for' });
  await chair(council.closeItem, item);
  await chair(council.adoptResult, { community, session, text });
}
