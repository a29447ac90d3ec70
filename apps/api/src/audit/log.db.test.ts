import { audit, type OutputOf } from '@ortaq/contract';
import {
  canonicalJson,
  fromHex,
  leafHash,
  openCheckpoint,
  parseVerifierKey,
  rootOf,
  toHex,
  utf8,
  verifyConsistency,
  verifyInclusion,
} from '@ortaq/log';

import { aHouse, type House } from '../testing/a-house.ts';
import { aLog } from '../testing/a-log.ts';
import { aVillage } from '../testing/a-village.ts';

const SIZE = 37;
const community = 'samal';

let house: House;
beforeAll(async () => {
  house = await aHouse();
  const village = await aVillage(house.owner);
  await aLog(house, village, SIZE);
  const other = await aVillage(house.owner, { slug: 'bulaq', kato: '981230000' });
  await aLog(house, other, 2);
});
afterAll(() => house.close());

const bytes = (hex: string) => fromHex(hex)!;
const headOf = ({ size, root }: { size: number; root: string }) => ({ size, root: bytes(root) });

async function leaves(): Promise<OutputOf<typeof audit.readLog>['entries']> {
  return (await house.visitor(audit.readLog, { community, from: 0, count: 100 })).entries;
}

describe('the log, to anybody who asks', () => {
  it('has a head whose root is that of every entry, signed by the key it names', async () => {
    const head = await house.visitor(audit.readHead, { community });
    const entries = await leaves();
    expect(entries).toHaveLength(SIZE);
    expect(head.root).toBe(toHex(rootOf(entries.map(({ body }) => leafHash(utf8(body))))));
    expect(head.at).toBe(entries.at(-1)!.at);
    const signed = await openCheckpoint(head.checkpoint, parseVerifierKey(head.key)!);
    expect(signed).toEqual({ origin: head.origin, ...headOf(head) });
    expect(head.origin).toBe('localhost:3000/samal');
  });

  it('is read in parts that meet without a gap', async () => {
    const first = await house.visitor(audit.readLog, { community, from: 0, count: 20 });
    const rest = await house.visitor(audit.readLog, { community, from: 20, count: 20 });
    expect([...first.entries, ...rest.entries]).toEqual(await leaves());
  });

  it('proves each entry against its head', async () => {
    const head = headOf(await house.visitor(audit.readHead, { community }));
    for (const { seq, body } of await leaves()) {
      const proof = await house.visitor(audit.readProof, { community, seq });
      const claim = { leaf: leafHash(utf8(body)), index: seq, ...head };
      expect(verifyInclusion(claim, proof.path.map(bytes))).toBe(true);
    }
  });

  it('shows the joinings of a proof, the last of which is the root', async () => {
    const shown = await house.visitor(audit.readEntry, { community, seq: 20 });
    expect(shown.joinings.map(({ beside }) => beside)).toEqual(shown.path);
    expect(shown.joinings.at(-1)!.hash).toBe(shown.root);
    expect(toHex(leafHash(utf8(shown.entry.body)))).toBe(shown.leaf);
  });

  it('proves between any two sizes that it only grew', async () => {
    const all = (await leaves()).map(({ leaf }) => bytes(leaf));
    for (const [earlier, later] of [
      [0, 5],
      [1, 2],
      [6, 7],
      [8, 30],
      [17, SIZE],
      [SIZE, SIZE],
    ] as const) {
      const proof = await house.visitor(audit.readConsistency, { community, earlier, later });
      expect(proof.earlier.root).toBe(toHex(rootOf(all.slice(0, earlier))));
      expect(verifyConsistency(headOf(proof.earlier), headOf(proof.later), proof.path.map(bytes))).toBe(true);
    }
  });

  it.each([
    ['an entry that is not there yet', () => house.visitor(audit.readProof, { community, seq: SIZE })],
    ['a size that is not reached', () => house.visitor(audit.readProof, { community, seq: 1, size: SIZE + 1 })],
    ['a size before the entry', () => house.visitor(audit.readProof, { community, seq: 5, size: 5 })],
    ['a later size below the earlier', () => house.visitor(audit.readConsistency, { community, earlier: 9, later: 8 })],
  ])('answers 404 for %s', async (_, ask) => {
    await expect(ask()).rejects.toMatchObject({ problem: { status: 404 } });
  });

  it('is one file from which every leaf and the root come out again', async () => {
    const answer = await house.app.inject({ url: `/api/communities/${community}/log/file` });
    expect(answer.headers['content-disposition']).toContain(`samal-log-${SIZE}.jsonl`);
    const [head, ...entries] = answer.body
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as never);
    const hashes = entries.map(({ entry }) => leafHash(utf8(canonicalJson(entry))));
    expect(hashes.map(toHex)).toEqual(entries.map(({ leaf }) => leaf));
    expect(head).toMatchObject({ head: { size: SIZE, root: toHex(rootOf(hashes)) } });
  });
});

describe('the subtrees of the log', () => {
  it.each(['update audit.node set hash = hash', 'delete from audit.node', 'truncate audit.node'])(
    'refuse «%s», even from their owner',
    async (sql) => {
      await expect(house.owner.query(sql)).rejects.toThrow(/append-only/);
    },
  );
});
