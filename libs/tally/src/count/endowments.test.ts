import fc from 'fast-check';
import type { Election } from '../election/election.ts';
import { PlainShares, plainShares } from '../replay/plain-shares.ts';
import { Rational } from '../replay/rational.ts';
import { completions, equalShares } from '../rules/presets.ts';
import type { Completion, SharesRule } from '../rules/rule.ts';
import { placedElections } from '../testing/small-rules.ts';
import { anElection } from '../testing/small-election.ts';
import { compareText } from '../ties/text.ts';
import { count } from './count.ts';

const byId = { chain: ['id'] } as const;
const first = (tied: readonly string[]): string => tied.toSorted(compareText)[0]!;
const costOf = ({ projects }: Election, rounds: readonly { project: string }[]): bigint =>
  rounds.reduce((sum, { project }) => sum + projects.find(({ id }) => id === project)!.cost, 0n);

const runAt = (election: Election, endowment: (ballot: number) => Rational) =>
  plainShares(new PlainShares(election, { kind: 'cost' }, { endowment, admits: () => true }), first);

const districtOf = ({ ballots }: Election, ballot: number): string => ballots[ballot]!.cells![0]!;

const shareOf = (election: Election, money: Readonly<Record<string, string>>, ballot: number): Rational => {
  const district = districtOf(election, ballot);
  const heads = election.ballots.filter((_, at) => districtOf(election, at) === district).length;
  return new Rational(BigInt(money[district]!), BigInt(heads));
};

/** Raises by whole units as long as the outcome stays within the budget, as the definition says. */
const raiseByOne = (election: Election, start: (ballot: number) => Rational) => {
  const supported = new Set(election.ballots.flatMap(({ choices }) => choices)).size;
  let raised = 0n;
  let won = runAt(election, start);
  while (won.length < supported) {
    const more = new Rational(raised + 1n);
    const next = runAt(election, (ballot) => start(ballot).plus(more));
    if (costOf(election, next) > election.budget) break;
    raised += 1n;
    won = next;
  }
  return won.map(({ project }) => project);
};

const inDistricts = fc.record({ election: placedElections(), part: fc.nat({ max: 100 }) }).map(({ election, part }) => {
  const east = (election.budget * BigInt(part)) / 100n;
  return { election, money: { east: `${east}`, west: `${election.budget - east}` } };
});

const ruleOf = (money: Readonly<Record<string, string>>, completion: Completion): SharesRule => ({
  ...equalShares(byId, completion),
  endowments: { column: 'district', money },
});

describe('voters with different endowments', () => {
  it('share the money of their district, and the rounds are those of plain fractions', () => {
    fc.assert(
      fc.property(inDistricts, ({ election, money }) => {
        const { winners, trace } = count(election, ruleOf(money, completions.plain));
        const expected = runAt(election, (ballot) => shareOf(election, money, ballot));
        expect(winners).toEqual(expected.map(({ project }) => project));
        const total = trace.shares!.classes!.reduce(
          (sum, { voters, endowment: { num, den } }) =>
            sum.plus(new Rational(BigInt(num) * BigInt(voters), BigInt(den))),
          new Rational(0n),
        );
        expect(total.isBelow(new Rational(election.budget + 1n))).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  it('are all raised by the same, from whole units when asked', () => {
    fc.assert(
      fc.property(inDistricts, ({ election, money }) => {
        const exact = (ballot: number) => shareOf(election, money, ballot);
        const whole = (ballot: number) => new Rational(exact(ballot).num / exact(ballot).den);
        const raise = { ...completions.plain, increment: '1' };
        expect(count(election, ruleOf(money, raise)).winners).toEqual(raiseByOne(election, exact));
        expect(count(election, ruleOf(money, completions.cityPractice)).winners).toEqual(raiseByOne(election, whole));
      }),
      { numRuns: 100 },
    );
  });

  it('count as without when every district has its part by heads', () => {
    fc.assert(
      fc.property(placedElections(), (election) => {
        const heads = (value: string) => election.ballots.filter(({ cells }) => cells![0] === value).length;
        const wide = { ...election, budget: election.budget * BigInt(election.ballots.length) };
        const money = {
          east: `${election.budget * BigInt(heads('east'))}`,
          west: `${election.budget * BigInt(heads('west'))}`,
        };
        const [same, other] = [equalShares(byId), ruleOf(money, completions.cityPractice)].map((rule) =>
          count(wide, rule),
        );
        expect(other!.winners).toEqual(same!.winners);
        expect(other!.reasons).toEqual(same!.reasons);
      }),
    );
  });

  const election = {
    ...anElection({ ['__proto__']: 1, a: 4 }, ['a', 'a', 'a'], 9),
    voteColumns: ['sex', 'district'],
  };
  const living = (...districts: string[]) => ({
    ...election,
    ballots: election.ballots.map((ballot, at) => ({ ...ballot, cells: ['', districts[at]!] })),
  });

  it('keep the start of each district in the trace', () => {
    const money = JSON.parse('{"b":"4","__proto__":"5","empty":"0"}') as Record<string, string>;
    const { trace } = count(living('b', '__proto__', 'b'), ruleOf(money, completions.plain));
    expect(trace.shares).toEqual({
      passes: 1,
      classes: [
        { value: '__proto__', voters: 1, endowment: { num: '5', den: '1' } },
        { value: 'b', voters: 2, endowment: { num: '2', den: '1' } },
        { value: 'empty', voters: 0, endowment: { num: '0', den: '1' } },
      ],
    });
  });

  it.each([
    ['No endowment is given for district = west, the value of voter v1', { east: '1' }],
    ['The endowments together exceed the budget', { east: '5', west: '5' }],
    ['Not a usable endowment for west: -1', { east: '5', west: '-1' }],
  ])('are refused: %s', (text, money) => {
    const refused = () => count(living('east', 'west', 'east'), ruleOf(money as never, completions.plain));
    expect(refused).toThrow(text);
    expect(refused).toThrow(RangeError);
  });

  it('are refused when the ballots do not have the column', () => {
    const rule = { ...equalShares(byId), endowments: { column: 'education', money: {} } };
    expect(() => count(election, rule)).toThrow('The ballots have no column education');
  });
});

describe('completion by a larger budget', () => {
  /** Start × (1 + k × percent / 100) while the outcome stays within the budget, at most n + 1 times the budget. */
  const raiseByPercent = (election: Election, percent: Rational) => {
    const voters = BigInt(election.ballots.length);
    const supported = new Set(election.ballots.flatMap(({ choices }) => choices)).size;
    const at = (step: bigint) => {
      const factor = new Rational(1n).plus(percent.times(new Rational(step, 100n)));
      return { factor, won: runAt(election, () => new Rational(election.budget, voters).times(factor)) };
    };
    let last = at(0n);
    for (let step = 1n; last.won.length < supported; step += 1n) {
      const next = at(step);
      const isTooFar = new Rational(voters + 1n).isBelow(next.factor);
      if (isTooFar || costOf(election, next.won) > election.budget) break;
      last = next;
    }
    return last.won.map(({ project }) => project);
  };

  it.each([
    ['1', new Rational(1n)],
    ['33.3', new Rational(333n, 10n)],
    ['250', new Rational(250n)],
  ])('steps by %s percent of the budget', (budgetPercent, percent) => {
    fc.assert(
      fc.property(placedElections(), (election) => {
        const counted = count(election, equalShares(byId, { ...completions.plain, budgetPercent }));
        expect(counted.winners).toEqual(raiseByPercent(election, percent));
      }),
      { numRuns: 60 },
    );
  });

  it('ends though a voter without money is the only supporter of a project', () => {
    const poor = { ...anElection({ a: 1, b: 1 }, ['a', 'b'], 1000), voteColumns: ['district'] };
    const ballots = poor.ballots.map((ballot, at) => ({ ...ballot, cells: [at === 0 ? 'east' : 'west'] }));
    const rule = ruleOf({ east: '1000', west: '0' }, { ...completions.plain, budgetPercent: '0.0001' });
    expect(count({ ...poor, ballots }, rule).trace.shares?.passes).toBe(1);
  });

  it.each(['0', '-1', 'one', '1,5'])('refuses a step of %s percent', (budgetPercent) => {
    const rule = equalShares(byId, { ...completions.plain, budgetPercent });
    expect(() => count(anElection({ a: 1 }, ['a'], 1), rule)).toThrow(RangeError);
  });

  it('does not go together with an increment', () => {
    const rule = equalShares(byId, { ...completions.cityPractice, budgetPercent: '1' });
    expect(() => count(anElection({ a: 1 }, ['a'], 1), rule)).toThrow(RangeError);
  });
});
