import fc from 'fast-check';
import { count } from '../count/count.ts';
import type { Trace } from '../count/outcome.ts';
import { canonicalJson } from '../exact/canonical.ts';
import { sha256Hex } from '../exact/sha256.ts';
import { completions, equalShares } from '../rules/presets.ts';
import { anElection } from '../testing/small-election.ts';
import { countsOfEveryKind } from '../testing/small-rules.ts';
import { replay } from './replay.ts';

const byId = { chain: ['id'] } as const;

describe('a trace with limits, endowments and comparisons', () => {
  it('follows from the ballots as far as one reads', () => {
    fc.assert(
      fc.property(countsOfEveryKind(), ({ election, rule }) => {
        const { trace } = count(election, rule);
        for (let upTo = 0; upTo <= trace.rounds.length; upTo += 1) {
          expect(replay(election, trace, { upTo })).toBeNull();
          const cut = { ...trace, rounds: trace.rounds.slice(0, upTo) };
          expect(replay(election, cut)?.round).toBe(upTo < trace.rounds.length ? upTo + 1 : undefined);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('is one text, and no figure of it can be changed unnoticed', () => {
    fc.assert(
      fc.property(countsOfEveryKind(), fc.nat(), ({ election, rule }, at) => {
        const { trace, fingerprint } = count(election, rule);
        expect(sha256Hex(canonicalJson(JSON.parse(canonicalJson(trace))))).toBe(fingerprint);
        const round = trace.rounds[at % Math.max(trace.rounds.length, 1)];
        if (!round) return;
        const other = (change: object): Trace => ({
          ...trace,
          rounds: trace.rounds.map((each) => (each === round ? { ...each, ...change } : each)),
        });
        for (const change of [{ left: '0.001' }, { cost: '0.001' }, { tied: ['a', 'b', 'x'] }, { project: 'x' }])
          expect(replay(election, other(change))?.round).toBe(round.round);
      }),
      { numRuns: 300 },
    );
  });

  it('of another endowment is not what counting again gives, however well its rounds follow', () => {
    const election = anElection({ a: 40, b: 30 }, ['a', 'a', 'b'], 100);
    const rule = equalShares(byId, completions.cityPractice);
    const { trace, fingerprint } = count(election, rule);
    const forged = { ...trace, shares: { ...trace.shares!, endowment: { num: '36', den: '1' } } };
    expect(trace.shares?.endowment).not.toEqual(forged.shares.endowment);
    expect(replay(election, forged)).toBeNull();
    expect(sha256Hex(canonicalJson(forged))).not.toBe(fingerprint);
    expect(count(election, rule).fingerprint).toBe(fingerprint);
  });

  it('tells when a comparison, a part or an outcome does not follow', () => {
    const election = anElection({ a: 100, b: 20 }, ['a', 'a', 'a', 'a', 'a', 'b', 'b'], 110);
    const projects = election.projects.map((each) => ({ ...each, fields: new Map([['category', each.id]]) }));
    const quotas = [{ column: 'category', value: 'b', floor: '10' }];
    const rule = { ...equalShares(byId, completions.plain), comparison: 'preference', quotas } as const;
    const placed = { ...election, projects };
    const { trace } = count(placed, rule);
    expect(trace.comparison?.kept).toBe('second');
    expect(replay(placed, trace)).toBeNull();
    const code = (change: Partial<Trace>) => replay(placed, { ...trace, ...change })?.code;
    expect(code({ comparison: { ...trace.comparison!, prefersFirst: 3 } })).toBe('other-outcome');
    expect(code({ totalCost: '1' })).toBe('other-outcome');
    expect(code({ winners: [] })).toBe('other-outcome');
    expect(code({ floors: [] })).toBe('other-part');
    expect(code({ floors: [{ ...trace.floors![0]!, rounds: 1 }] })).toBe('other-part');
  });
});
