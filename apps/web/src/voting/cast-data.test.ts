import { aVisit } from '../testing/a-visit.ts';
import { castData } from './cast-data.ts';
import { housesOf } from './door-data.ts';
import type { Poll } from './poll.ts';

const idOf = (letter: string): string => `${letter.repeat(8)}-0000-7000-8000-000000000001`;

const poll = {
  cycle: { id: idOf('c'), mark: '2027', votingClosesAt: '2027-04-18T18:00:00Z' },
  ballot: {
    form: { type: 'approval', least: 1, most: 3, points: null, withinEnvelope: false },
    envelope: '400',
    projects: [
      { id: idOf('b'), number: 1, cost: '300' },
      { id: idOf('a'), number: 2, cost: '200' },
    ],
  },
  tokens: {
    election: 'samal/2027',
    issuers: [
      { name: 'audit', n: 'n', e: 'e', address: 'https://audit.example' },
      { name: 'council', n: 'n', e: 'e', address: null },
    ],
    box: 'box',
  },
  marks: [
    { number: 1, points: null },
    { number: 2, points: null },
    { number: 9, points: null },
  ],
} as unknown as Poll;

const data = castData({ poll, voter: 'somebody', isIssued: false, visit: aVisit() });

describe('what the check page tells its island', () => {
  it('is what was shown, in the order of the box, without a number that is not on the ballot', () => {
    expect(data.choices).toEqual([idOf('a'), idOf('b')]);
  });

  it('is where to ask as oneself, and where to send as nobody', () => {
    expect(data.addresses).toMatchObject({
      token: `/api/communities/samal/cycles/${idOf('c')}/token`,
      ballots: `/api/communities/samal/cycles/${idOf('c')}/ballots`,
    });
  });

  it('is where the other house stamps, and which of the issuers that is', () => {
    expect(data.poll.issuers.map(({ address }) => address)).toEqual(['https://audit.example', null]);
    expect(data.addresses.stamps).toBe('/stamps');
    expect(housesOf(poll)).toEqual(['https://audit.example']);
  });

  it('is a sentence for every refusal, with the numbers that it needs', () => {
    expect(data.reasons['voting/too-many']).toContain('3');
    expect(data.reasons['voting/token-taken']).toMatch(/әкімдік/);
    const bare = Object.entries(data.reasons).filter(([code, said]) => said === code || /[{}]/.test(said));
    expect(bare).toEqual([]);
  });
});
