import type { OutputOf, spending } from '@ortaq/contract';
import { type Held, leftFor, type Movement, rivals } from '@ortaq/domain/spending';
import { type Money, money, sum } from '@ortaq/kernel';

import type { Contract, Work } from './money.ts';

export type OfficeMoney = OutputOf<typeof spending.readRoom>;
export type Waiting = OfficeMoney['waiting'][number];

/** What a paper is about: a project, and a contract of it where there is one. */
export interface Of {
  readonly work: Work;
  readonly contract?: Contract | undefined;
}

export interface Left {
  /** What a movement may still take, beside all that waits. */
  readonly left: Money;
  /** What waits and takes of the same. */
  readonly waiting: Money;
}

const heldBy = ({ work, contract }: Of): Held => ({
  adopted: money(BigInt(work.planned) - BigInt(work.returned)),
  contracted: money(work.contracted),
  contracts: new Map(contract && [[contract.id, reachedOf(contract)]]),
});

const reachedOf = ({ contracted, accepted, paid }: Contract) => ({
  contracted: money(contracted),
  accepted: money(accepted),
  paid: money(paid),
});

/** What is left for a movement, by the rule that the server obeys too. */
export function leftOf(queue: readonly Waiting[], movement: Movement, of: Of): Left {
  const { work, contract } = of;
  const kinds: readonly string[] = rivals[movement];
  const isRival = (each: Waiting): boolean =>
    each.proposalId === work.proposalId && kinds.includes(each.kind) && (!contract || each.contractId === contract.id);
  const waiting = sum(queue.filter(isRival).map(({ amount }) => money(amount ?? 0)));
  const before = leftFor(movement, heldBy(of), contract?.id ?? null);
  return { left: money(before > waiting ? before - waiting : 0n), waiting };
}
