import type { Adapter, AdapterPayload } from 'oidc-provider';

/** What a provider keeps of one kind, in memory: its own store is the same and warns at every start. */
export function keptByProvider(): Adapter {
  const kept = new Map<string, AdapterPayload>();
  const first = (is: (payload: AdapterPayload) => boolean) => [...kept.values()].find(is);
  return {
    upsert: async (id, payload) => void kept.set(id, payload),
    find: async (id) => kept.get(id),
    findByUserCode: async (userCode) => first((each) => each.userCode === userCode),
    findByUid: async (uid) => first((each) => each.uid === uid),
    consume: async (id) => void (kept.get(id)!.consumed = true),
    destroy: async (id) => void kept.delete(id),
    async revokeByGrantId(grantId) {
      for (const [id, payload] of kept) if (payload.grantId === grantId) kept.delete(id);
    },
  };
}
