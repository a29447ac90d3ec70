import { fromBase64url, isStatementOf } from '@ortaq/token';
import { readBundle, voteHash } from '@ortaq/token/bundle';
import { anElection, council, linesOf, type Stamper } from '@ortaq/token/testing';
import { randomBytes } from 'node:crypto';

import { ADDRESS, anIssuer, ELECTION } from '../testing/an-issuer.ts';

const STAMPED = 22;

const house = await anIssuer();
afterAll(() => house.close());
await house.command('open', ELECTION, '2027-03-08T00:00:00Z');
const { n, e, key } = (
  await house.owner.query<Record<'n' | 'e' | 'key', string>[]>('select n, e, key from issuer.vote')
)[0]!;
const audit: Stamper = { key: (await house.stamping())!, told: { name: 'audit', n, e, key, address: ADDRESS } };

type Parts = Parameters<typeof linesOf>[0];

/** The published vote before this house said anything of it. */
async function published(by: readonly Stamper[], ballots = STAMPED): Promise<Parts> {
  const { parts } = await anElection(ballots, by);
  const issuers = parts.manifest.issuers.map(({ issued: _, ...each }) => each);
  const entries = parts.entries.filter(({ act }) => act !== 'voting.tellIssued');
  return { ...parts, manifest: { ...parts.manifest, issuers }, entries };
}

const fileOf = (parts: Parts) => house.file('bundle.jsonl', `${linesOf(parts).join('\n')}\n`);
const sign = async (parts: Parts) => house.command('sign', ELECTION, await fileOf(parts));

beforeAll(async () => {
  for (let at = 0; at < STAMPED; at += 1) {
    const line = [ELECTION, randomBytes(32)];
    await house.owner.query('insert into issuer.voter (election, voter_mark) values ($1, $2)', line);
    await house.owner.query(
      `insert into issuer.issuance (election, voter_mark, blinded, signed) values ($1, $2, '', '')`,
      line,
    );
  }
});

describe('signing for a vote', () => {
  it('is refused where there are more ballots than this house stamped tokens, and says so', async () => {
    const { code, said } = await sign(await published([audit, council], STAMPED + 1));
    expect(code).toBe(1);
    expect(said).toBe(`${ELECTION} is not signed for:\n  ${STAMPED + 1} ballots, and we stamped ${STAMPED} tokens`);
  });

  it('tells the hash of the vote, and gives the line that signs for it and for the number', async () => {
    const parts = await published([audit, council]);
    const { code, said } = await sign(parts);
    expect(code).toBe(0);
    const { issued, vote, signature } = JSON.parse(said.split('\n').at(-1)!) as Record<string, string>;
    const { manifest } = await readBundle(linesOf(parts));
    expect({ issued, vote }).toEqual({ issued: STAMPED, vote: voteHash(manifest) });
    expect(said).toContain(`Vote ${vote}`);
    const statement = { election: ELECTION, issued: STAMPED, vote: vote! };
    expect(await isStatementOf(fromBase64url(key)!, statement, fromBase64url(signature!)!)).toBe(true);
  });

  it('is refused for a vote of other issuers, of another close, of another name', async () => {
    const parts = await published([council]);
    expect((await sign(parts)).said).toContain('our keys and address are not among its issuers');
    const terms = { ...parts.manifest.terms, votingClosesAt: '2027-03-09T00:00:00.000Z' };
    const changed = { ...parts, manifest: { ...parts.manifest, terms, election: 'aqbulaq/2026' } };
    const { said } = await sign(changed);
    expect(said).toContain('the bundle is of aqbulaq/2026');
    expect(said).toContain('its polls closed at another hour');
    expect(said).toContain('V1 fails: not-as-logged terms');
  });

  it('is refused where any check of the bundle fails', async () => {
    const parts = await published([audit, council]);
    const [first, ...others] = parts.ballots;
    const stolen = { ...first!, stamps: [first!.stamps[1]!, first!.stamps[1]!] };
    expect((await sign({ ...parts, ballots: [stolen, ...others] })).said).toContain('V2 fails: stamp');
  });

  it('takes nothing that is no bundle, and no vote that is not open here', async () => {
    expect((await house.command('sign', ELECTION, await house.file('none.jsonl', '{}'))).said).toMatch(
      /^That is no bundle/,
    );
    expect((await house.command('sign', 'other/2027', 'none.jsonl')).said).toMatch(/is not open here/);
  });
});
