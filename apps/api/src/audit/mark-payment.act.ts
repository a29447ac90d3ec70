import type { audit, InputOf } from '@ortaq/contract';
import type { EntryId } from '@ortaq/domain/spending';

import type { PersonId } from '../platform/actor.ts';
import { found } from '../platform/refuse-on.ts';
import type { Act } from '../platform/registrar.ts';
import { EntryEntity } from '../spending/entry.entity.ts';
import { PaymentMarkEntity } from './payment-mark.entity.ts';

type Input = InputOf<typeof audit.markPayment>;
type Mark = Pick<PaymentMarkEntity, 'paymentId' | 'paper' | 'place' | 'markedBy' | 'markedAt'>;

interface Stores {
  isPayment(id: EntryId): Promise<boolean>;
  keep(mark: Mark): Promise<void>;
}

/** The auditor has seen the paper of a payment, or the place; a later look takes the place of an earlier one. */
export const markPayment: Act<Stores, Input, { readonly isPayment: boolean }, Mark> = {
  name: 'audit.markPayment',
  right: 'payment:mark',

  stores: ({ manager, community }) => ({
    isPayment: (id) => manager.existsBy(EntryEntity, { communityId: community!.id, id, kind: 'payment' }),
    async keep(mark) {
      await manager.upsert(PaymentMarkEntity, { communityId: community!.id, ...mark }, ['communityId', 'paymentId']);
    },
  }),

  load: async ({ isPayment }, { payment }) => ({ isPayment: await isPayment(payment) }),

  decide({ isPayment }, { payment, paper, place }, { actor, now }) {
    found(isPayment || null);
    return { paymentId: payment, paper, place, markedBy: actor.personId as PersonId, markedAt: now };
  },

  save: ({ keep }, mark) => keep(mark),
  witness: ({ paymentId, paper, place }) => ({ payment: paymentId, paper, place }),
};
