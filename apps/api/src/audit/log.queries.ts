import type { AnswerOf, audit, InputOf } from '@ortaq/contract';
import {
  consistencySpans,
  emptyRoot,
  fromHex,
  hashOfSpan,
  inclusionSpans,
  joiningsOf,
  proofFrom,
  toHex,
} from '@ortaq/log';
import type { EntityManager } from 'typeorm';

import type { Looking, Query } from '../platform/reader.ts';
import { found } from '../platform/refuse-on.ts';
import { rootAt, subtreesOf } from './tree.queries.ts';

type A = typeof audit;
type Entry = AnswerOf<A['readLog']>['entries'][number];
type Head = Pick<AnswerOf<A['readHead']>, 'size' | 'root' | 'at'>;
type Proof = AnswerOf<A['readProof']>;

/** Size, root and the hour of the newest entry. */
export async function headOf(manager: EntityManager): Promise<Head> {
  const rows = await manager.query<{ size: string; root: string; at: Date }[]>(
    `select h.size, h.root, e.at from audit.head h
     left join audit.entry e on e.community_id = h.community_id and e.seq = h.size - 1`,
  );
  const [head = { size: '0', root: toHex(emptyRoot), at: null }] = rows;
  return { ...head, size: Number(head.size) };
}

export const readHead = ({ manager }: Looking<unknown>): Promise<Head> => headOf(manager);

/** Entries in their order, from a number on. */
export const entriesFrom = (manager: EntityManager, { from, count }: { from: number; count: number }) =>
  manager.query<Entry[]>(
    'select seq::integer, at, act, body, leaf from audit.entry where seq >= $1 and seq < $1 + $2 order by seq',
    [from, count],
  );

export const readLog: Query<InputOf<A['readLog']>, AnswerOf<A['readLog']>> = async ({ manager, input }) => ({
  entries: await entriesFrom(manager, input),
});

export const readEntry: Query<InputOf<A['readEntry']>, AnswerOf<A['readEntry']>> = async ({ manager, input }) => {
  const [entry] = await entriesFrom(manager, { from: input.seq, count: 1 });
  const { size } = await headOf(manager);
  const proof = await proofOf(manager, { entry: found(entry), size });
  const claim = { leaf: fromHex(proof.leaf)!, index: proof.seq, size };
  const joinings =
    joiningsOf(
      claim,
      proof.path.map((hash) => fromHex(hash)!),
    ) ?? [];
  return {
    ...proof,
    entry: found(entry),
    joinings: joinings.map(({ beside, isLeft, hash }) => ({ beside: toHex(beside), isLeft, hash: toHex(hash) })),
  };
};

export const readProof: Query<InputOf<A['readProof']>, Proof> = async ({ manager, input }) => {
  const { size } = await headOf(manager);
  const asked = input.size ?? size;
  const [entry] = asked <= size && input.seq < asked ? await entriesFrom(manager, { from: input.seq, count: 1 }) : [];
  return proofOf(manager, { entry: found(entry), size: asked });
};

export const readConsistency: Query<InputOf<A['readConsistency']>, AnswerOf<A['readConsistency']>> = async ({
  manager,
  input,
}) => {
  const { size } = await headOf(manager);
  const later = input.later ?? size;
  const { earlier } = input;
  found(earlier <= later && later <= size ? true : null);
  const spans = consistencySpans(earlier, later);
  return {
    earlier: { size: earlier, root: toHex(await rootAt(manager, earlier)) },
    later: { size: later, root: toHex(await rootAt(manager, later)) },
    path: proofFrom(spans, await subtreesOf(manager, spans)).map(toHex),
  };
};

async function proofOf(manager: EntityManager, { entry, size }: { entry: Entry; size: number }): Promise<Proof> {
  const beside = inclusionSpans(entry.seq, size);
  const whole = { from: 0, to: size };
  const nodeAt = await subtreesOf(manager, [...beside, whole]);
  return {
    seq: entry.seq,
    leaf: entry.leaf,
    size,
    root: toHex(hashOfSpan(whole, nodeAt)),
    path: proofFrom(beside, nodeAt).map(toHex),
  };
}
