import { greedyByVotes } from '@ortaq/tally';

import { readChoices, ruleOf, settled, writeChoices } from './choice.ts';
import type { Ground } from './rules.ts';

const ground: Ground = { voteType: 'approval', ties: { chain: ['id'] } };
const official = { ...greedyByVotes(ground.ties), overflow: 'stop' } as const;
const at = (address: string) => readChoices(new URLSearchParams(address));

describe('the address of the laboratory', () => {
  it('puts the official rule beside the number of votes where it says nothing', () => {
    const { a, b } = at('');
    expect([a.rule, b.rule]).toEqual(['official', 'greedy']);
  });

  it.each([
    'cycle=2026',
    'cycle=2026&a=welfare&b=phragmen',
    'b=shares&b.completion=tool&b.gain=one&b.comparison=exclusion&b.least=12',
    'a=shares&a.completion=plain&b=points&b.least=3',
    'b=exact&b.raising=add-opt-skip&b.gain=one',
  ])('says again what it was told: %s', (address) => {
    expect(String(writeChoices(at(address), new URLSearchParams(address)))).toBe(address);
  });

  it.each(['b=mood', 'b.least=-1', 'b.least=1.5', 'b=shares&b.gain=joy&b.completion='])(
    'takes what is wrong as the usual: %s',
    (address) => {
      const { b } = at(address);
      expect(b).toMatchObject({ gain: 'cost', completion: 'cityPractice', least: 0 });
      expect(['greedy', 'shares']).toContain(b.rule);
    },
  );

  it('forgets what the chosen rule does not ask', () => {
    const { a, b } = at('b=phragmen&b.gain=one');
    expect(String(writeChoices({ a, b }, new URLSearchParams()))).toBe('b=phragmen');
  });
});

describe('the rule of a choice', () => {
  it('is the official one with every parameter', () => {
    expect(ruleOf(at('').a, ground, official)).toBe(official);
  });

  it('has the gate of its threshold', () => {
    expect(ruleOf(at('b.least=5').b, ground, official)).toEqual({
      ...greedyByVotes(ground.ties),
      gate: { minVotes: 5 },
    });
  });

  it('is equal shares where a file has no rule of its own', () => {
    expect(settled(at('').a, ground, undefined).rule).toBe('shares');
  });

  it('does not count points that the ballots do not have', () => {
    const choice = settled(at('b=points').b, ground, official);
    const shares = settled(at('b=shares&b.gain=given').b, ground, official);
    const exact = settled(at('b=exact&b.gain=given').b, { ...ground, voteType: 'cumulative' }, official);
    expect([choice.rule, shares.gain, exact.gain]).toEqual(['greedy', 'cost', 'cost']);
    expect(settled(at('b=points').b, { ...ground, voteType: 'cumulative' }, official).rule).toBe('points');
  });
});
