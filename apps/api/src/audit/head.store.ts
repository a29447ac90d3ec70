import type { CommunityId } from '@ortaq/domain/communities';
import { type Edge, emptyEdge, fromHex, rootOfEdge, toHex } from '@ortaq/log';
import type { EntityManager } from 'typeorm';

import { HeadEntity } from './head.entity.ts';

/** The right edge of a community's log. Taking it locks the log until the commit: one writer, no gap. */
export const headIn = (manager: EntityManager, communityId: CommunityId) => ({
  async take(): Promise<Edge> {
    const empty = { communityId, size: '0', edge: [], root: toHex(rootOfEdge(emptyEdge)) };
    await manager.createQueryBuilder().insert().into(HeadEntity).values(empty).orIgnore().execute();
    const head = await manager.findOneOrFail(HeadEntity, {
      where: { communityId },
      lock: { mode: 'pessimistic_write' },
    });
    return { size: Number(head.size), peaks: head.edge.map((hex) => fromHex(hex)!) };
  },

  async put(edge: Edge): Promise<void> {
    const grown = { size: String(edge.size), edge: edge.peaks.map(toHex), root: toHex(rootOfEdge(edge)) };
    await manager.update(HeadEntity, { communityId }, grown);
  },
});
