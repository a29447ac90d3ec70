import { type Call, voting } from '@ortaq/contract';

import { type BatchId } from '../voting/paper/batch.entity.ts';
import type { Poll, PollSpec } from './a-poll.ts';
import type { aVoting } from './a-voting.ts';

type Voting = Awaited<ReturnType<typeof aVoting>>;

/** The people around a pile of paper, and a vote in which paper was given out. */
export async function aPaperVote({ house, village, where, poll, aVoter }: Voting) {
  const holder = (office: 'clerk' | 'chair' | 'member' | 'akim') =>
    house.person({ offices: [{ office, kato: village.kato }] });
  const [clerk, chair, member, akim] = [
    await holder('clerk'),
    await holder('chair'),
    await holder('member'),
    await holder('akim'),
  ];

  /** Finds a voter by the whole identity number and hands over paper, as the clerk at the table does. */
  const give = async (of: Poll, iin: string): Promise<void> => {
    const { voters } = await clerk.call(voting.findVoters, { ...where(of), asked: iin });
    const { voter, last4 } = voters[0]!;
    await clerk.call(voting.givePaper, { ...where(of), voter, last4 });
  };
  const open = (of: Poll, sheets: number): Promise<{ batch: BatchId }> =>
    clerk.call(voting.openBatch, { ...where(of), place: 'Мектеп', sheets });
  const key = (call: Call, of: Poll, batch: BatchId, lines: readonly string[]) =>
    call(voting.keyBatch, { ...where(of), batch, lines: [...lines] });
  const read = (call: Call, of: Poll, batch: BatchId) => call(voting.readBatch, { ...where(of), batch });
  const sign = async (call: Call, of: Poll, batch: BatchId) => {
    const { agreed } = await read(clerk.call, of, batch);
    return call(voting.signBatch, { ...where(of), batch, seal: agreed?.seal ?? '0'.repeat(64) });
  };

  return {
    clerk,
    chair,
    member,
    akim,
    give,
    open,
    key,
    read,
    sign,

    /** A vote in which so many people took paper, with the polls closed. */
    async closed(given: number, spec?: PollSpec): Promise<Poll> {
      const of = await poll(spec);
      for (let voter = 0; voter < given; voter += 1) await give(of, (await aVoter(of)).iin);
      await of.move(-3600, -1);
      return of;
    },

    /** A batch that two people read alike and three signed. */
    async signed(of: Poll, lines: readonly string[]): Promise<BatchId> {
      const { batch } = await open(of, lines.length);
      await key(clerk.call, of, batch, lines);
      await key(chair.call, of, batch, lines);
      for (const { call: signer } of [clerk, chair, member]) await sign(signer, of, batch);
      return batch;
    },

    settle: (of: Poll, spoiled = 0, unreturned = 0) =>
      clerk.call(voting.settlePaper, { ...where(of), spoiled, unreturned }),
  };
}
