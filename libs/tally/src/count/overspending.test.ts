import fc from 'fast-check';
import type { Election } from '../election/election.ts';
import type { Utility } from '../election/utility.ts';
import { PlainOverspending } from '../replay/plain-overspending.ts';
import { Rational } from '../replay/rational.ts';
import { overspending } from '../rules/presets.ts';
import { anElection, smallElections, turned } from '../testing/small-election.ts';
import { compareText } from '../ties/text.ts';
import { amount } from './amount.ts';
import { count } from './count.ts';

const byId = { chain: ['id'] } as const;

const utilities: [string, Utility, Parameters<typeof smallElections>[0]][] = [
  ['cost', { kind: 'cost' }, 'approval'],
  ['one', { kind: 'one' }, 'approval'],
  ['points', { kind: 'points' }, 'cumulative'],
  ['borda', { kind: 'borda', last: 1 }, 'ordinal'],
];

const plainRun = (election: Election, utility: Utility) => {
  const state = new PlainOverspending(election, utility, () => true);
  const rounds: { project: string; price: string; tied: string[] }[] = [];
  for (let tied = state.lowest(); tied.length > 0; tied = state.lowest()) {
    const project = tied.toSorted(compareText)[0]!;
    rounds.push({ project, price: amount(state.buy(project).price), tied: tied.length > 1 ? tied.toSorted() : [] });
  }
  return rounds;
};

describe('bounded overspending', () => {
  it.each(utilities)('with gains by %s is what plain fractions give, round by round', (_, utility, voteType) => {
    fc.assert(
      fc.property(smallElections(voteType), (election) => {
        const { rounds } = count(election, overspending(byId, utility)).trace;
        const told = rounds.map(({ project, price, tied = [] }) => ({ project, price, tied }));
        expect(told).toEqual(plainRun(election, utility));
      }),
      { numRuns: 300 },
    );
  });

  it('looks at enough prices: no other has a lower ρ / α', () => {
    fc.assert(
      fc.property(
        smallElections('cumulative'),
        fc.array(fc.tuple(fc.bigInt(1n, 200n), fc.bigInt(1n, 40n)), { minLength: 20, maxLength: 20 }),
        (election, prices) => {
          const state = new PlainOverspending(election, { kind: 'points' }, () => true);
          const [first] = state.lowest();
          if (first !== undefined) state.buy(first);
          for (const id of state.lowest()) {
            const { score } = state.offerOf(id)!;
            for (const [num, den] of prices) {
              expect(state.offerAt(id, new Rational(num, den)).score.isBelow(score)).toBe(false);
            }
          }
        },
      ),
    );
  });

  it('never spends more than the budget, and ends only when nothing fits whose supporters have anything', () => {
    fc.assert(
      fc.property(smallElections(), (election) => {
        const { totalCost, reasons } = count(election, overspending(byId));
        expect(totalCost).toBeLessThanOrEqual(election.budget);
        for (const reason of reasons) {
          if (reason.outcome === 'lost' && reason.why === 'money-spent') expect(reason.money.atEnd).toBe('0.000');
        }
      }),
    );
  });

  it('does not depend on the order of ballots or projects', () => {
    const seeded = overspending({ chain: ['lot'], seed: 'steppe' });
    fc.assert(
      fc.property(smallElections(), (election) => {
        const [one, other] = [election, turned(election)].map((each) => count(each, seeded));
        expect(other!.fingerprint).toBe(one!.fingerprint);
        expect(other!.reserve).toEqual(one!.reserve);
      }),
    );
  });

  it('takes only what passes the gate', () => {
    const election = anElection({ a: 10, b: 10 }, ['a', 'a', 'b'], 90);
    expect(count(election, { ...overspending(byId), gate: { minVotes: 2 } }).winners).toEqual(['a']);
  });

  it('lets a large group have what a strict share would refuse it, and says how much of it they paid', () => {
    const election = anElection({ a: 100, b: 20 }, ['a', 'a', 'a', 'a', 'a', 'b'], 110);
    const { winners, reasons } = count(election, overspending(byId));
    expect(winners).toEqual(['a']);
    expect(reasons).toEqual([
      { project: 'a', outcome: 'won', how: 'overspending', round: 1, price: '20.000', covered: '91.666' },
      { project: 'b', outcome: 'lost', why: 'does-not-fit', score: 1, left: '10.000' },
    ]);
  });
});
