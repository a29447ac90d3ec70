import type { Call } from '@ortaq/contract';
import type { ProposalId } from '@ortaq/domain/proposals';
import type { DataSource } from 'typeorm';

import { Database } from '../platform/database.ts';
import { aDevice, type Device } from './a-device.ts';
import { aHouse, type House } from './a-house.ts';
import { aPoll, type Poll, type PollSpec } from './a-poll.ts';
import { aVillage } from './a-village.ts';
import { anIin } from './an-iin.ts';

/** A village that votes: polls, voters, and what lies in the box and the book. */
export async function aVoting(settings: Record<string, string> = {}) {
  const house = await aHouse(settings);
  const village = await aVillage(house.owner);
  const { owner } = house;
  const where = (of: Poll) => ({ community: village.slug, cycle: of.cycle });
  const device = (call: Call, of: Poll, seed?: Device['seed']) =>
    aDevice({ call, visitor: house.visitor }, where(of), seed);
  return {
    house,
    village,
    where,
    poll: (spec?: PollSpec) => aPoll(house, village, spec),
    async aVoter(of: Poll, options?: Parameters<Poll['enrol']>[2]) {
      const person = await house.person({ residentOf: [village.id] });
      const iin = anIin();
      return { ...person, iin, mark: await of.enrol(person.id, iin, options) };
    },
    device,
    /** Takes a token and casts one ballot. */
    cast: async (call: Call, choices: readonly ProposalId[], of: Poll) => (await device(call, of)).cast({ choices }),
    /** The last version of every ballot. */
    inBox: (of: Poll) =>
      owner.query<{ choices: string[] }[]>(
        `select distinct on (token) voting.choices_of(record) as choices from voting.ballot where cycle_id = $1 order by token, seq desc`,
        [of.cycle],
      ),
    issued: (of: Poll) => owner.query<unknown[]>('select from voting.issuance where cycle_id = $1', [of.cycle]),
    ...doorsOf(house, village.id),
  };
}

/** SQL through one of the product's own doors, as that role may. */
function doorsOf(house: House, communityId: string) {
  const doors = house.app.get(Database);
  const through = (door: DataSource, sql: string, community = communityId) =>
    door.transaction(async (manager) => {
      await manager.query(`select set_config('app.community', $1, true)`, [community]);
      return manager.query<unknown[]>(sql);
    });
  return { doors, through };
}
