import { randomBytes } from 'node:crypto';

import type { BallotForm, CountingRule, CycleId, Phase } from '@ortaq/domain/cycles';
import type { ProposalId } from '@ortaq/domain/proposals';

import { uuidv7 } from '../platform/ids.ts';
import { Seals } from '../platform/seals.ts';
import { drawIssuer } from '../voting/issuers.store.ts';
import { aCycle } from './a-cycle.ts';
import type { House } from './a-house.ts';
import { aProposal } from './a-proposal.ts';

interface Village {
  readonly id: string;
  readonly slug: string;
  readonly kato: string;
}

/** A cycle whose ballot is published, with projects on it and a confirmed roll, made behind the product's back. */
export interface Poll {
  readonly cycle: CycleId;
  readonly projects: readonly ProposalId[];
  readonly clerk: string;
  /** Gives a person an identity number, and a place on the roll unless told otherwise. */
  enrol(
    personId: string,
    iin: string,
    options?: { isOnRoll?: boolean; settlement?: string | null; name?: string },
  ): Promise<Buffer>;
  /** Confirms the roll of a poll that was made without one. */
  confirmRoll(): Promise<void>;
  /** Moves the polls, in seconds from now, past the trigger that freezes them. */
  move(opensIn: number, closesIn: number): Promise<void>;
}

export interface PollSpec {
  readonly ballot?: Partial<BallotForm>;
  /** Tiyn. */
  readonly envelope?: bigint;
  readonly count?: CountingRule;
  readonly costs?: readonly number[];
  readonly hasRoll?: boolean;
  readonly phase?: Phase;
}

function cycleOf(
  owner: House['owner'],
  village: string,
  { ballot, envelope = 400n, count, phase = 'voting' }: PollSpec,
) {
  const form = { type: 'approval', least: 1, most: null, points: null, withinEnvelope: false, ...ballot };
  const storedPhase = phase === 'voting' ? 'ballot' : phase;
  return aCycle(owner, village, { phase, storedPhase, envelope, rules: { ballot: form, ...(count && { count }) } });
}

export async function aPoll(house: House, village: Village, spec: PollSpec = {}): Promise<Poll> {
  const { costs = [300, 200, 100], hasRoll = true } = spec;
  const { owner } = house;
  const seals = new Seals(house.config);
  const made = await cycleOf(owner, village.id, spec);
  const cycle = made.id as CycleId;
  const projects: ProposalId[] = [];
  for (const cost of costs) projects.push((await aProposal(owner, made, { cost: BigInt(cost) })).id as ProposalId);

  const [clerk, akim] = [await house.person(), await house.person()];
  const confirm = () => confirmRoll(house, { village: village.id, cycle, importedBy: clerk.id, confirmedBy: akim.id });
  if (hasRoll) await confirm();
  return {
    cycle,
    projects,
    clerk: clerk.id,
    confirmRoll: confirm,
    async enrol(personId, iin, { isOnRoll = true, settlement = null, name = 'Сынақ Адам' } = {}) {
      const mark = seals.mark(iin);
      await owner.query('update identity.person set iin_mark = $2, iin_sealed = $3, iin_last4 = $4 where id = $1', [
        personId,
        mark,
        seals.seal(iin),
        iin.slice(-4),
      ]);
      if (isOnRoll)
        await past(house, 'voting.voter', () =>
          addVoter(house, { village: village.id, cycle, mark, iin, name, settlement }),
        );
      return mark;
    },
    move: (opensIn, closesIn) =>
      past(house, 'cycles.cycle', () =>
        owner.query(
          `update cycles.cycle set voting_opens_at = now() + make_interval(secs => $2), voting_closes_at = now() + make_interval(secs => $3),
                                   roll_freezes_at = least(roll_freezes_at, now() + make_interval(secs => $2) - interval '10 days')
           where id = $1`,
          [cycle, opensIn, closesIn],
        ),
      ),
  };
}

/** Does the work with the triggers of a table asleep: the owner of the database may, nobody else. */
async function past(house: House, table: string, work: () => Promise<unknown>): Promise<void> {
  await house.owner.query(`alter table ${table} disable trigger user`);
  await work().finally(() => house.owner.query(`alter table ${table} enable trigger user`));
}

async function confirmRoll(
  house: House,
  roll: { village: string; cycle: string; importedBy: string; confirmedBy: string },
): Promise<void> {
  const id = uuidv7();
  await house.owner.query(
    `insert into voting.roll_import (community_id, id, cycle_id, file_name, sha256, accepted, questions, errors, imported_by, imported_at)
     values ($1, $2, $3, 'roll.csv', '', 1, 0, 0, $4, now())`,
    [roll.village, id, roll.cycle, roll.importedBy],
  );
  await house.owner.query(
    `insert into voting.roll (community_id, cycle_id, import_id, count, seal, imported_by, confirmed_by, confirmed_at, frozen_at)
     values ($1, $2, $3, 1, 'seal', $4, $5, now(), now())`,
    [roll.village, roll.cycle, id, roll.importedBy, roll.confirmedBy],
  );
  const { name, n, e, sealed } = drawIssuer(new Seals(house.config));
  await house.owner.query(
    'insert into voting.issuer_key (community_id, cycle_id, name, n, e, sealed, made_at) values ($1, $2, $3, $4, $5, $6, now())',
    [roll.village, roll.cycle, name, n, e, sealed],
  );
}

interface Enrolled {
  readonly village: string;
  readonly cycle: string;
  readonly mark: Buffer;
  readonly iin: string;
  readonly name: string;
  readonly settlement: string | null;
}

const addVoter = (house: House, { village, cycle, mark, iin, name, settlement }: Enrolled) =>
  house.owner.query(
    `insert into voting.voter (community_id, cycle_id, voter_mark, salt, name_sealed, iin_last4, settlement_id) values ($1, $2, $3, $4, $5, $6, $7)`,
    [village, cycle, mark, randomBytes(32), new Seals(house.config).seal(name), iin.slice(-4), settlement],
  );
