import fc from 'fast-check';
import type { Election } from '../election/election.ts';
import { completeExactShares } from '../exact-shares/completion.ts';
import { nextEndowment } from '../exact-shares/raise.ts';
import { type ExactField, runExactShares } from '../exact-shares/run.ts';
import { PlainExactShares } from '../replay/plain-exact-shares.ts';
import { Rational } from '../replay/rational.ts';
import { exactShares } from '../rules/presets.ts';
import type { ExactSharesRule } from '../rules/rule.ts';
import { anElection, smallElections, turned } from '../testing/small-election.ts';
import { compareText } from '../ties/text.ts';
import { amount } from './amount.ts';
import { count } from './count.ts';
import { settingOf } from './setting.ts';

const byId = { chain: ['id'] } as const;
const utilities = [{ kind: 'cost' }, { kind: 'one' }] as const;
const everyone = { admits: () => true };

interface Bought {
  readonly project: string;
  readonly price: Rational;
  readonly payers: number;
  readonly who: readonly number[];
  readonly tied: readonly string[];
}

const plainRun = (election: Election, utility: ExactSharesRule['utility'], endowment: Rational): Bought[] => {
  const state = new PlainExactShares(election, utility, { endowment, ...everyone });
  const rounds: Bought[] = [];
  for (let best = state.best(); best; best = state.best()) {
    const project = best.tied.toSorted(compareText)[0]!;
    rounds.push({ project, tied: best.tied, ...state.buy(project) });
  }
  return rounds;
};

/** Whether, everybody paying as in `rounds`, one of the `entrants` would come in somewhere else with this endowment. */
const isUnsettled = (
  election: Election,
  utility: ExactSharesRule['utility'],
  at: { rounds: readonly Bought[]; endowment: Rational; entrants: readonly string[] },
): boolean => {
  const state = new PlainExactShares(election, utility, { endowment: at.endowment, ...everyone });
  const won = new Set<string>();
  const isBefore = (id: string, { project, payers }: Bought): boolean => {
    const others = won.has(id) ? 0 : state.payersOf(id);
    if (others === 0 || (id === project && others === payers)) return false;
    const [bang, best] = [state.bang(id, others), state.bang(project, payers)];
    return best.isBelow(bang) || (best.equals(bang) && compareText(id, project) < 0);
  };
  for (const round of at.rounds) {
    const { project, price, who } = round;
    if (at.entrants.some((id) => isBefore(id, round))) return true;
    for (const voter of who) state.money[voter] = state.money[voter]!.minus(price);
    won.add(project);
  }
  return at.entrants.some((id) => !won.has(id) && state.payersOf(id) > 0);
};

const fieldOf = (election: Election, { kind }: ExactSharesRule['utility']): ExactField => {
  const { votes, ties } = settingOf(election, exactShares(byId));
  const entrants = [...votes.ids.keys()].filter((at) => votes.votes[at]! > 0 && votes.costs[at]! <= election.budget);
  return { profile: votes, ties, entrants, per: kind === 'cost' ? votes.costs.map(() => 1n) : votes.costs };
};

const shareOf = ({ budget, ballots }: Election) => new Rational(budget, BigInt(ballots.length));

describe('Exact Equal Shares', () => {
  it.each(utilities)('with gains by $kind is exactly what plain fractions give, round by round', (utility) => {
    fc.assert(
      fc.property(smallElections(), fc.bigInt(1n, 4n), (election, factor) => {
        const endowment = shareOf(election).times(new Rational(factor));
        const run = runExactShares(fieldOf(election, utility), endowment);
        const told = run.rounds.map(({ project, payers, tied }) => ({
          project: election.projects[project]!.id,
          payers,
          tied: tied.map((each) => election.projects[each]!.id).toSorted(),
        }));
        const expected = plainRun(election, utility, endowment);
        expect(told).toEqual(expected.map(({ project, payers, tied }) => ({ project, payers, tied: tied.toSorted() })));
      }),
      { numRuns: 400 },
    );
  });

  it.each(utilities.flatMap((utility) => [false, true].map((losersOnly) => ({ utility, losersOnly, ...utility }))))(
    'finds the least endowment that changes the outcome ($kind, only by losers: $losersOnly)',
    ({ utility, losersOnly }) => {
      fc.assert(
        fc.property(smallElections(), fc.integer({ min: 0, max: 4 }), (election, steps) => {
          const field = fieldOf(election, utility);
          let endowment = shareOf(election);
          for (let step = 0; step <= steps; step += 1) {
            const rounds = plainRun(election, utility, endowment);
            const won = rounds.map(({ project }) => project);
            const ids = field.entrants.map((at) => election.projects[at]!.id);
            const entrants = ids.filter((id) => !losersOnly || !won.includes(id));
            const next = nextEndowment(field, runExactShares(field, endowment), losersOnly);
            if (next === null) {
              const rich = new Rational(1000n);
              expect(isUnsettled(election, utility, { rounds, endowment: rich, entrants })).toBe(false);
              return;
            }
            const raised = new Rational(next.num, next.den);
            const gap = raised.minus(endowment);
            for (let part = 0n; part < 30n; part += 1n) {
              const below = endowment.plus(gap.times(new Rational(part, 30n)));
              expect(isUnsettled(election, utility, { rounds, endowment: below, entrants })).toBe(false);
            }
            expect(isUnsettled(election, utility, { rounds, endowment: raised, entrants })).toBe(true);
            endowment = raised;
          }
        }),
        { numRuns: 150 },
      );
    },
  );

  it('raises to the next change as long as the outcome stays within the budget', () => {
    fc.assert(
      fc.property(smallElections(), fc.constantFrom(...utilities), (election, utility) => {
        const field = fieldOf(election, utility);
        const cost = (rounds: readonly Bought[]) =>
          rounds.reduce((sum, { project }) => sum + election.projects.find(({ id }) => id === project)!.cost, 0n);
        let endowment = shareOf(election);
        let won = plainRun(election, utility, endowment);
        while (won.length < field.entrants.length) {
          const next = nextEndowment(field, runExactShares(field, endowment), false)!;
          const raised = plainRun(election, utility, new Rational(next.num, next.den));
          if (cost(raised) > election.budget) break;
          endowment = new Rational(next.num, next.den);
          won = raised;
        }
        const counted = count(election, exactShares(byId, 'add-opt', utility));
        expect(counted.winners).toEqual(won.map(({ project }) => project));
        expect(counted.trace.rounds.map(({ price }) => price)).toEqual(won.map(({ price }) => amount(price)));
        expect(counted.trace.shares?.endowment).toEqual({ num: `${endowment.num}`, den: `${endowment.den}` });
      }),
    );
  });

  it('with add-opt-skip keeps the dearest outcome within the budget', () => {
    fc.assert(
      fc.property(smallElections(), fc.constantFrom(...utilities), (election, utility) => {
        const field = fieldOf(election, utility);
        const costs: bigint[] = [];
        let endowment = { num: election.budget, den: BigInt(election.ballots.length) };
        for (let run = runExactShares(field, endowment); ; run = runExactShares(field, endowment)) {
          if (run.cost <= election.budget) costs.push(run.cost);
          const next = run.rounds.length < field.entrants.length ? nextEndowment(field, run, true) : null;
          if (next === null) break;
          endowment = next;
        }
        const { cost } = completeExactShares(field, 'add-opt-skip', { budget: election.budget });
        expect(cost).toBe(costs.reduce((best, each) => (each > best ? each : best)));
      }),
    );
  });

  const rules = (['none', 'add-opt', 'add-opt-skip'] as const).flatMap((completion) =>
    utilities.map((utility) => exactShares({ chain: ['lowest-cost', 'lot'], seed: 'steppe' }, completion, utility)),
  );

  it.each(rules)('never spends more than the budget ($completion, $utility.kind)', (rule) => {
    const fill = { score: { kind: 'one' }, perCost: false, unsupported: 'never' } as const;
    fc.assert(
      fc.property(smallElections(), (election) => {
        expect(count(election, { ...rule, fill }).totalCost).toBeLessThanOrEqual(election.budget);
      }),
    );
  });

  it.each(rules)('does not depend on the order of ballots or projects ($completion, $utility.kind)', (rule) => {
    fc.assert(
      fc.property(smallElections(), (election) => {
        const [one, other] = [election, turned(election)].map((each) => count(each, rule));
        expect(other!.fingerprint).toBe(one!.fingerprint);
        expect(other!.reserve).toEqual(one!.reserve);
      }),
    );
  });

  it('takes only what passes the gate', () => {
    const election = anElection({ a: 10, b: 10 }, ['a', 'a', 'b'], 90);
    expect(count(election, { ...exactShares(byId), gate: { minVotes: 2 } }).winners).toEqual(['a']);
  });

  it('refuses gains that differ between the supporters of a project', () => {
    const rule = { ...exactShares(byId), utility: { kind: 'points' } } as unknown as ExactSharesRule;
    expect(() => count(anElection({ a: 1 }, ['a'], 1), rule)).toThrow(RangeError);
  });
});

describe('the reason of a project under Exact Equal Shares', () => {
  it('tells that those who could not pay an equal share did not help', () => {
    const election = anElection(
      { well: 50, park: 75, road: 60, stage: 100, moon: 500, nobody: 10 },
      ['well park road', 'well park', 'well road', 'well', 'well', 'park stage', 'park', 'moon', 'stage', ''],
      200,
    );
    const { reasons } = count(election, exactShares(byId, 'none'));
    expect(reasons).toEqual([
      { project: 'well', outcome: 'won', how: 'shares', round: 1, price: '10.000', effectiveVotes: '5.000' },
      {
        project: 'park',
        outcome: 'lost',
        why: 'money-spent',
        support: 53,
        money: {
          needed: '75.000',
          atStart: '80.000',
          atEnd: '60.000',
          shareable: '40.000',
          droppedAfter: { round: 1, left: '60.000' },
          spentOn: [{ project: 'well', amount: '20.000', sharedSupporters: 2, percent: '50.000' }],
        },
      },
      expect.objectContaining({ project: 'road', why: 'few-supporters' }),
      expect.objectContaining({ project: 'stage', why: 'few-supporters' }),
      { project: 'moon', outcome: 'lost', why: 'over-budget', budget: '200.000' },
      { project: 'nobody', outcome: 'lost', why: 'no-votes' },
    ]);
  });
});
