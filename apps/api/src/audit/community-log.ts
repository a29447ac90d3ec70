import { Injectable } from '@nestjs/common';
import { append, canonicalJson, type Json, leafHash, toHex, utf8 } from '@ortaq/log';

import { COUNTRY } from '../platform/database.ts';
import { actsDone } from '../platform/metrics.ts';
import { type Entry, PublicLog } from '../platform/public-log.ts';
import type { Tx } from '../platform/tx.ts';
import { EntryEntity } from './entry.entity.ts';
import { headIn } from './head.store.ts';
import { NodeEntity } from './node.entity.ts';

/** Answers `PublicLog`: one canonical JSON entry an act, its RFC 6962 leaf, the subtrees that it completes and the grown edge, in one transaction. */
@Injectable()
export class CommunityLog extends PublicLog {
  async append({ manager, now, community }: Tx, { act, by, what }: Entry): Promise<void> {
    const communityId = community?.id ?? COUNTRY;
    const head = headIn(manager, communityId);
    const edge = await head.take();
    const body = canonicalJson({
      act,
      at: now.toISOString(),
      by,
      place: community?.kato ?? null,
      seq: edge.size,
      what: what as Json,
    });
    const leaf = leafHash(utf8(body));
    await manager.insert(EntryEntity, { communityId, seq: String(edge.size), at: now, act, body, leaf: toHex(leaf) });
    const { edge: grown, completed } = append(edge, leaf);
    const nodes = completed
      .slice(1)
      .map(({ level, index, hash }) => ({ level, place: String(index), hash: toHex(hash) }));
    if (nodes.length > 0)
      await manager.insert(
        NodeEntity,
        nodes.map((node) => ({ communityId, ...node })),
      );
    await head.put(grown);
    actsDone.inc({ act });
  }
}
