import { newIssuerKey, jwkOf } from '../issuer/index.ts';
import { aBallot, anElection } from '../testing/a-bundle.ts';
import { audit, council, saidBy } from '../testing/houses.ts';
import { checking, failuresIn, statesOf } from '../testing/checking.ts';
import type { BundledEntry, Manifest } from './bundle.ts';

const election = await anElection(22, [audit, council]);
const { parts, log } = election;
const { checked, withManifest, withBallots, toldOf, evidenceOf } = checking(election);

/** The election in which the commission told another number, with the log to match. */
async function told(issued: number) {
  const issuers = parts.manifest.issuers.map((each) => (each.address ? { ...each, issued } : each));
  const whole = toldOf('voting.tellIssued', { issued });
  const entries = whole.filter(({ act }) => act !== 'voting.takeToken');
  const manifest = await saidBy({ ...parts.manifest, issuers });
  return checked({ ...parts, manifest, entries }, { log: await evidenceOf(whole) });
}

describe('a vote whose tokens two houses stamped', () => {
  it('passes every check, though one person fetched one stamp only', async () => {
    const all = await checked(parts);
    expect(parts.manifest).toMatchObject({ isSingleOperator: false, counts: { issued: 24, ballots: 22 } });
    expect(parts.manifest.issuers[0]).toMatchObject({ name: 'audit', issued: 23 });
    expect(failuresIn(all)).toEqual([]);
    expect(statesOf(all)).toMatchObject({ V1: 'ok', V2: 'ok', V6: 'ok', V11: 'ok' });
  });

  it('says that the commission has not told its number, while it has not', async () => {
    const untold = ({ act }: BundledEntry) => act !== 'voting.tellIssued';
    const issuers = parts.manifest.issuers.map(({ issued: _, signature: _signed, ...each }) => each);
    const entries = parts.entries.filter(untold);
    const all = await checked({ ...withManifest({ issuers }), entries }, { log: await evidenceOf(log.filter(untold)) });
    expect(all.find(({ check }) => check === 'V6')).toMatchObject({ state: 'absent', why: 'not-told' });
  });
});

describe('a fault planted in a vote of two issuers', () => {
  it('of a ballot that only the house stamped is found', async () => {
    const stuffed = await aBallot({ choices: [1], by: [council] });
    expect(failuresIn(await checked(withBallots([stuffed, ...parts.ballots.slice(1)])))).toContain('V2 stamp');
  });

  it('of a ballot that the house stamped twice, once in the place of the commission, is found', async () => {
    const stuffed = await aBallot({ choices: [1], by: [council, council] });
    expect(failuresIn(await checked(withBallots([stuffed, ...parts.ballots.slice(1)])))).toContain('V2 stamp');
  });

  it('of a stamp by a key of somebody else is found', async () => {
    const key = newIssuerKey();
    const foreign = { key, told: { ...audit.told, ...jwkOf(key) } };
    const stuffed = await aBallot({ choices: [1], by: [foreign, council] });
    expect(failuresIn(await checked(withBallots([stuffed, ...parts.ballots.slice(1)])))).toContain('V2 stamp');
  });

  it('of a key or an address that was put in the place of the pinned one is found', async () => {
    const [elsewhere, house] = parts.manifest.issuers;
    for (const change of [jwkOf(newIssuerKey()), { address: 'https://other.example' }]) {
      const all = failuresIn(await checked(withManifest({ issuers: [{ ...elsewhere!, ...change }, house!] })));
      expect(all).toContain('V1 not-as-logged');
    }
  });

  it('of a commission that was left out is found', async () => {
    const [, house] = parts.manifest.issuers;
    expect(failuresIn(await checked(withManifest({ issuers: [house!] })))).toContain('V1 not-as-logged');
  });

  it.each<[string, Partial<Manifest>]>([
    ['another roll', { roll: { ...parts.manifest.roll, count: 41 } }],
    ['other projects', { projects: parts.manifest.projects.slice(1) }],
    ['another key of the box', { box: 'A'.repeat(43) }],
  ])('of %s than the commission signed for is found', async (_, change) => {
    const { issuers } = await saidBy({ ...parts.manifest, ...change });
    expect(failuresIn(await checked(withManifest({ issuers })))).toContain('V1 statement');
  });

  it('of a number or a signature that is not the commission’s is found', async () => {
    const [elsewhere, house] = parts.manifest.issuers;
    for (const change of [{ issued: 24 }, { signature: 'A'.repeat(86) }, { signature: '-' }])
      expect(failuresIn(await checked(withManifest({ issuers: [{ ...elsewhere!, ...change }, house!] })))).toContain(
        'V1 statement',
      );
  });

  it('of more ballots than the commission stamped tokens is found', async () => {
    expect(failuresIn(await told(21))).toEqual(['V6 counts']);
    expect(failuresIn(await told(22))).toEqual([]);
  });

  it('of more stamps than people is found', async () => {
    expect(failuresIn(await told(41))).toEqual(['V6 counts']);
  });

  it.each<[string, Partial<Manifest['issuers'][number]>]>([
    ['another number than the log was told', { issued: 24 }],
    ['no number though the log was told one', { issued: undefined as never }],
  ])('of %s is found', async (_, change) => {
    const [elsewhere, house] = parts.manifest.issuers;
    const { issued, ...rest } = { ...elsewhere!, ...change };
    const issuers = [{ ...rest, ...(issued !== undefined && { issued }) }, house!];
    expect(failuresIn(await checked(withManifest({ issuers })))).toContain('V6 not-as-logged');
  });

  it('of a number that was told twice is found', async () => {
    const again = log.find(({ act }) => act === 'voting.tellIssued')!;
    const entries = [...parts.entries, { ...again, what: { ...again.what, issued: 30 } }];
    expect(failuresIn(await checked({ ...parts, entries }))).toContain('V6 not-as-logged');
  });
});
