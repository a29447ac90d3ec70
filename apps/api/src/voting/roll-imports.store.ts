import type { CycleId } from '@ortaq/domain/cycles';
import { type RollLine, verdictOf } from '@ortaq/domain/voting';
import { type EntityManager, IsNull, Not } from 'typeorm';

import { inChunks } from './chunks.ts';
import type { PersonId } from '../platform/actor.ts';
import { found, refuseOn } from '../platform/refuse-on.ts';
import type { Tx } from '../platform/tx.ts';
import type { Seals } from '../platform/seals.ts';
import { RollImportEntity, type RollImportId } from './roll-import.entity.ts';
import { RollLineEntity } from './roll-line.entity.ts';

export interface NewImport {
  readonly id: RollImportId;
  readonly cycleId: CycleId;
  readonly fileName: string;
  readonly sha256: string;
  readonly importedBy: PersonId;
  readonly importedAt: Date;
  readonly lines: readonly RollLine[];
}

/** An import under a lock: nobody decides a line of it while it is being confirmed. */
export interface HeldImport {
  readonly id: RollImportId;
  readonly importedBy: PersonId;
  readonly isWaiting: boolean;
  readonly isConfirmed: boolean;
}

export interface Confirmation {
  readonly importId: RollImportId;
  readonly confirmedBy: PersonId;
  readonly confirmedAt: Date;
}

/** An import that a second person confirmed. */
export interface ConfirmedImport extends Confirmation {
  readonly importedBy: PersonId;
}

export interface RollImportsStore {
  hold(cycleId: CycleId, id: RollImportId): Promise<HeldImport>;
  /** The confirmed import that nothing took the place of, under a lock. */
  confirmed(cycleId: CycleId): Promise<ConfirmedImport | null>;
  add(roll: NewImport): Promise<void>;
  confirm(confirmation: Confirmation): Promise<void>;
}

export const rollImportsIn = ({ manager, community, seals }: Tx): RollImportsStore => {
  const communityId = community!.id;
  return {
    async hold(cycleId, id) {
      const held = await manager.findOne(RollImportEntity, {
        where: { communityId, cycleId, id },
        lock: { mode: 'pessimistic_write' },
      });
      const { importedBy, replacedAt, confirmedAt } = found(held);
      return { id, importedBy, isWaiting: replacedAt === null, isConfirmed: confirmedAt !== null };
    },

    async confirmed(cycleId) {
      const held = await manager.findOne(RollImportEntity, {
        where: { communityId, cycleId, replacedAt: IsNull(), confirmedAt: Not(IsNull()) },
        lock: { mode: 'pessimistic_write' },
      });
      if (!held) return null;
      const { id: importId, importedBy, confirmedBy, confirmedAt } = held;
      return { importId, importedBy, confirmedBy: confirmedBy!, confirmedAt: confirmedAt! };
    },

    async confirm({ importId, confirmedBy, confirmedAt }) {
      await refuseOn('roll_import_by_two', 'voting/roll-own-import', () =>
        manager.update(RollImportEntity, { communityId, id: importId }, { confirmedBy, confirmedAt }),
      );
    },

    async add({ lines, ...roll }) {
      await refuseOn('roll_frozen', 'voting/roll-frozen', () => replaceWaiting(manager, roll));
      await manager.insert(RollImportEntity, {
        communityId,
        ...roll,
        ...countsOf(lines),
        replacedAt: null,
        confirmedBy: null,
        confirmedAt: null,
      });
      const rows = lines.map((line) => ({ communityId, importId: roll.id, decision: null, ...rowOf(line, seals) }));
      for (const some of inChunks(rows)) await manager.insert(RollLineEntity, some);
    },
  };
};

/** An import that waits is given up for the newer one, and its people are forgotten. */
async function replaceWaiting(
  manager: EntityManager,
  { cycleId, importedAt }: Pick<NewImport, 'cycleId' | 'importedAt'>,
): Promise<void> {
  await manager.query(
    `with old as (update voting.roll_import set replaced_at = $2 where cycle_id = $1 and replaced_at is null returning id)
     delete from voting.roll_line where import_id in (select id from old)`,
    [cycleId, importedAt],
  );
}

function countsOf(lines: readonly RollLine[]): { accepted: number; questions: number; errors: number } {
  const verdicts = lines.map(({ faults }) => verdictOf(faults));
  const count = (verdict: string): number => verdicts.filter((each) => each === verdict).length;
  return { accepted: count('accepted'), questions: count('question'), errors: count('error') };
}

const rowOf = ({ line, iin, last4, name, phone, settlementId, faults }: RollLine, seals: Seals) => ({
  line,
  verdict: verdictOf(faults),
  faults,
  voterMark: iin === null ? null : seals.mark(iin),
  iinLast4: last4,
  nameSealed: seals.seal(name),
  phoneSealed: phone === null ? null : seals.seal(phone),
  settlementId,
});
