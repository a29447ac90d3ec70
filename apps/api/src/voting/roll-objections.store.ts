import type { CycleId } from '@ortaq/domain/cycles';
import type { RollObjectionKind } from '@ortaq/domain/voting';
import { IsNull } from 'typeorm';

import type { PersonId } from '../platform/actor.ts';
import { found, refuseOn } from '../platform/refuse-on.ts';
import type { Tx } from '../platform/tx.ts';
import { RollObjectionEntity, type RollObjectionId } from './roll-objection.entity.ts';

export interface NewRollObjection {
  readonly id: RollObjectionId;
  readonly cycleId: CycleId;
  readonly kind: RollObjectionKind;
  readonly text: string;
  readonly raisedBy: PersonId;
  readonly raisedAt: Date;
}

export interface RollAnswer {
  readonly isUpheld: boolean;
  readonly answer: string;
  readonly answeredBy: PersonId;
  readonly answeredAt: Date;
}

export type RaisedObjection = Pick<RollObjectionEntity, 'id' | 'kind' | 'raisedBy' | 'answeredAt'>;

export interface RollObjectionsStore {
  /** When the roll was frozen; null while it is not. */
  frozenAt(cycleId: CycleId): Promise<Date | null>;
  isOpen(cycleId: CycleId, raisedBy: PersonId, kind: RollObjectionKind): Promise<boolean>;
  get(cycleId: CycleId, id: RollObjectionId): Promise<RaisedObjection>;
  add(objection: NewRollObjection): Promise<void>;
  answer(id: RollObjectionId, answer: RollAnswer): Promise<void>;
}

export const rollObjectionsIn = ({ manager, community, seals }: Tx): RollObjectionsStore => {
  const communityId = community!.id;
  return {
    async frozenAt(cycleId) {
      const rows = await manager.query<{ at: Date }[]>('select frozen_at as at from voting.roll where cycle_id = $1', [
        cycleId,
      ]);
      return rows[0]?.at ?? null;
    },
    isOpen: (cycleId, raisedBy, kind) =>
      manager.existsBy(RollObjectionEntity, { communityId, cycleId, raisedBy, kind, answeredAt: IsNull() }),
    get: async (cycleId, id) => found(await manager.findOneBy(RollObjectionEntity, { communityId, cycleId, id })),
    async add({ text, ...objection }) {
      const row = { communityId, ...objection, textSealed: seals.seal(text) };
      await refuseOn('roll_objection_open_once', 'voting/objection-open', () =>
        manager.insert(RollObjectionEntity, row),
      );
    },
    async answer(id, answer) {
      await refuseOn('roll_objection_answered_once', 'voting/objection-answered', () =>
        refuseOn('roll_objection_by_another', 'voting/objection-own', () =>
          manager.update(RollObjectionEntity, { communityId, id }, { ...answer }),
        ),
      );
    },
  };
};
