import { toBase64url } from '../base64url.ts';
import { anElection } from '../testing/a-bundle.ts';
import { checking, failuresIn } from '../testing/checking.ts';
import type { Manifest } from './bundle.ts';

const election = await anElection(20);
const { parts } = election;
const { checked, withManifest, toldOf } = checking(election);

describe('a manifest that was rewritten', () => {
  const { terms, issuers, projects } = parts.manifest;

  it.each<[string, Partial<Manifest>]>([
    ['terms', { terms: { ...terms, envelope: '4000' } }],
    ['rulesHash', { rulesHash: 'd'.repeat(64) }],
    ['count', { roll: { ...parts.manifest.roll, count: 41 } }],
    ['seal', { roll: { ...parts.manifest.roll, seal: 'd'.repeat(64) } }],
    ['box', { box: toBase64url(new Uint8Array(32)) }],
    ['projects', { projects: projects.map((project) => ({ ...project, cost: '1' })) }],
    ['issuers', { issuers: issuers.map((issuer) => ({ ...issuer, name: 'nobody' })) }],
  ])('in its %s is not what the log says', async (what, change) => {
    const [finding] = await checked(withManifest(change));
    expect(finding).toMatchObject({ check: 'V1', state: 'failed', why: 'not-as-logged', what });
  });

  it.each<[string, Partial<Manifest>]>([
    ['community', { community: { slug: 'aqbulaq', kato: '981230000' } }],
    ['election', { election: 'aqbulaq/2026' }],
    ['isSingleOperator', { isSingleOperator: false }],
    ['leastPublished', { leastPublished: 1 }],
    ['isWithheld', { isWithheld: true }],
  ])('in its %s contradicts itself', async (what, change) => {
    const [finding] = await checked(withManifest(change));
    expect(finding).toMatchObject({ check: 'V1', state: 'failed', why: 'form', what });
  });

  it('together with the entries it quotes is found by the log', async () => {
    const box = toBase64url(new Uint8Array(32));
    const entries = toldOf('voting.freezeRoll', { box }).filter(({ act }) => act !== 'voting.takeToken');
    const all = failuresIn(await checked({ ...withManifest({ box }), entries }));
    expect(all).toEqual(['V11 log-differs']);
  });

  it('has the roll of its latest correction, and not the one before', async () => {
    const roll = { count: 41, seal: 'd'.repeat(64) };
    const correction = { ...parts.entries.at(-1)!, act: 'voting.confirmRollCorrection' as const };
    const entries = [...parts.entries, { ...correction, what: { ...correction.what, ...roll } }];
    expect(failuresIn(await checked({ ...withManifest({ roll }), entries }))).not.toContain('V1 not-as-logged');
    expect(failuresIn(await checked({ ...parts, entries }))).toContain('V1 not-as-logged');
  });

  it('after the polls opened is too late', async () => {
    const entries = parts.entries.map((entry) =>
      entry.act === 'voting.freezeRoll' ? { ...entry, at: '2027-03-02T00:00:00.000Z' } : entry,
    );
    expect(failuresIn(await checked({ ...parts, entries }))).toContain('V1 too-late');
  });

  it('of any shape fails, and no check stumbles', async () => {
    for (const part of ['terms', 'issuers', 'projects', 'roll', 'counts', 'cycle', 'result'] as const) {
      const all = await checked(withManifest({ [part]: 7 as never }));
      expect(failuresIn(all)).not.toEqual([]);
    }
  });

  it('leaves out an entry that the log has', async () => {
    const entries = parts.entries.filter(({ act }) => act !== 'tally.beginCount');
    expect(failuresIn(await checked({ ...parts, entries }))).toEqual(['V11 log-differs']);
  });
});
