import type { SettlementId } from '@ortaq/domain/communities';
import type { CycleId } from '@ortaq/domain/cycles';
import { lastFour } from '@ortaq/domain/identity';
import type { RollCorrectionFacts, RollCorrectionKind } from '@ortaq/domain/voting';
import { randomBytes } from 'node:crypto';
import { IsNull, Not } from 'typeorm';

import type { PersonId } from '../platform/actor.ts';
import { found, refuseOn } from '../platform/refuse-on.ts';
import type { Tx } from '../platform/tx.ts';
import { RollCorrectionEntity, type RollCorrectionId } from './roll-correction.entity.ts';
import type { SealedVoter } from './roll-seal.ts';

export interface NewCorrection {
  readonly id: RollCorrectionId;
  readonly cycleId: CycleId;
  readonly kind: RollCorrectionKind;
  readonly iin: string;
  readonly name: string;
  readonly settlementId: SettlementId | null;
  readonly reason: string;
  readonly enteredBy: PersonId;
  readonly enteredAt: Date;
}

export type Correction = Pick<
  RollCorrectionEntity,
  'id' | 'cycleId' | 'kind' | 'voterMark' | 'salt' | 'enteredBy' | 'settledAt'
>;

/** Number, count and root are null for what was given back. */
export interface Settled {
  readonly number: number | null;
  readonly count: number | null;
  readonly seal: string | null;
  readonly settledBy: PersonId;
  readonly settledAt: Date;
}

export interface RollCorrectionsStore {
  markOf(iin: string): Buffer;
  /** What the roll and the book know of the holder of a mark. */
  known(cycleId: CycleId, mark: Buffer): Promise<Omit<RollCorrectionFacts, 'kind'>>;
  /** Kept from another change until the commit. */
  hold(cycleId: CycleId, id: RollCorrectionId): Promise<Correction>;
  voters(cycleId: CycleId): Promise<SealedVoter[]>;
  nextNumber(cycleId: CycleId): Promise<number>;
  enter(correction: NewCorrection): Promise<void>;
  settle(id: RollCorrectionId, settled: Settled): Promise<void>;
}

export const rollCorrectionsIn = (tx: Tx): RollCorrectionsStore => {
  const { manager, seals } = tx;
  const communityId = tx.community!.id;
  return {
    markOf: (iin) => seals.mark(iin),
    async known(cycleId, mark) {
      const rows = await manager.query<Omit<RollCorrectionFacts, 'kind'>[]>(
        `select exists (select from voting.roll where cycle_id = $1) as "hasRoll",
                exists (select from voting.voter where cycle_id = $1 and voter_mark = $2) as "isOnRoll",
                (select channel from voting.issuance where cycle_id = $1 and voter_mark = $2) as issued`,
        [cycleId, mark],
      );
      return rows[0]!;
    },
    async hold(cycleId, id) {
      const lock = { mode: 'pessimistic_write' } as const;
      return found(await manager.findOne(RollCorrectionEntity, { where: { communityId, cycleId, id }, lock }));
    },
    voters: (cycleId) =>
      manager.query<SealedVoter[]>(`select voter_mark as "voterMark", salt from voting.voter where cycle_id = $1`, [
        cycleId,
      ]),
    async nextNumber(cycleId) {
      const where = { communityId, cycleId, number: Not(IsNull()) };
      return (await manager.countBy(RollCorrectionEntity, where)) + 1;
    },
    enter: (correction) => enter(tx, correction),
    settle: (id, settled) => settle(tx, id, settled),
  };
};

async function enter({ manager, seals, community }: Tx, { iin, name, reason, ...correction }: NewCorrection) {
  const row = {
    communityId: community!.id,
    ...correction,
    voterMark: seals.mark(iin),
    salt: randomBytes(32),
    iinLast4: lastFour(iin),
    nameSealed: seals.seal(name),
    reasonSealed: seals.seal(reason),
  };
  await refuseOn('roll_correction_in_settlement', 'record/not-found', () =>
    refuseOn('roll_correction_one_waits', 'voting/correction-waits', () => manager.insert(RollCorrectionEntity, row)),
  );
}

/** The database itself changes the roll, and refuses what a race made untrue. */
const racesLost = [
  ['roll_correction_settled_once', 'voting/correction-settled'],
  ['roll_correction_by_two', 'voting/correction-own'],
  ['roll_correction_number', 'voting/roll-moved'],
  ['roll_correction_true', 'voting/roll-moved'],
  ['voter_once', 'voting/correction-on-roll'],
  ['issuance_of_voter', 'voting/correction-issued'],
] as const;

async function settle({ manager, community }: Tx, id: RollCorrectionId, settled: Settled): Promise<void> {
  const update = () => manager.update(RollCorrectionEntity, { communityId: community!.id, id }, { ...settled });
  const guarded = racesLost.reduce<() => Promise<unknown>>(
    (work, [constraint, reason]) =>
      () =>
        refuseOn(constraint, reason, work),
    update,
  );
  await guarded();
}
