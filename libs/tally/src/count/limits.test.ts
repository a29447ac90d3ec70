import fc from 'fast-check';
import { valuesOf } from '../limits/quota.ts';
import { replay } from '../replay/replay.ts';
import { completions, equalShares, greedyByVotes, phragmen } from '../rules/presets.ts';
import type { Quota } from '../rules/rule.ts';
import { anElection } from '../testing/small-election.ts';
import { countsOfEveryKind } from '../testing/small-rules.ts';
import { count } from './count.ts';

const byId = { chain: ['id'] } as const;
const greedy = greedyByVotes(byId);

const green = anElection(
  { park: 60, trees: 50, pitch: 40, gym: 30 },
  ['park trees', 'park trees', 'park pitch', 'park gym', 'trees', 'pitch', 'gym', 'gym'],
  150,
);
const categories: Readonly<Record<string, string>> = {
  park: 'green',
  trees: 'green,air',
  pitch: 'sport',
  gym: 'sport',
};
const election = {
  ...green,
  projects: green.projects.map((each) => ({ ...each, fields: new Map([['category', categories[each.id]!]]) })),
};
const reasonOf = (counted: ReturnType<typeof count>, project: string) =>
  counted.reasons.find((reason) => reason.project === project);

describe('an exclusive group', () => {
  it.each([
    ['greedy', greedy],
    ['equal shares', equalShares(byId, completions.tool)],
    ['Phragmén', phragmen(byId)],
  ])('has at most one winner, and the others name it (%s)', (_, rule) => {
    const counted = count(election, { ...rule, exclusive: [['park', 'trees', 'gone']] });
    expect(counted.winners.filter((id) => id === 'park' || id === 'trees')).toHaveLength(1);
    const rival = counted.winners.includes('park') ? 'park' : 'trees';
    const loser = rival === 'park' ? 'trees' : 'park';
    expect(reasonOf(counted, loser)).toMatchObject({ project: loser, outcome: 'lost', why: 'rival-won', rival });
    expect(counted.reserve).not.toContain(loser);
  });

  it('ends no walk that stops at what does not fit', () => {
    const rule = { ...greedy, overflow: 'stop', exclusive: [['park', 'gym']] } as const;
    expect(count(election, rule).winners).toEqual(['park', 'trees', 'pitch']);
  });

  it('does not keep raising going for a project that its rival shuts out', () => {
    const small = anElection({ a: 10, b: 10 }, ['a', 'b'], 1000);
    const rule = { ...equalShares(byId), exclusive: [['a', 'b']] };
    expect(count(small, rule).winners).toEqual(['a']);
  });
});

describe('a ceiling', () => {
  const ceiling = (value: string, money: string): Quota => ({ column: 'category', value, ceiling: money });

  it('puts out a project for which too little is left below it', () => {
    const counted = count(election, { ...greedy, quotas: [ceiling('green', '100')] });
    expect(counted.winners).toEqual(['park', 'gym', 'pitch']);
    expect(reasonOf(counted, 'trees')).toMatchObject({
      project: 'trees',
      outcome: 'lost',
      why: 'over-ceiling',
      column: 'category',
      value: 'green',
      left: '40.000',
    });
  });

  it('binds a project by each of its categories', () => {
    const counted = count(election, { ...greedy, quotas: [ceiling('green', '150'), ceiling('air', '49')] });
    expect(reasonOf(counted, 'trees')).toMatchObject({ why: 'over-ceiling', value: 'air', left: '49.000' });
  });

  it('knows a column and an id that an object would take for its own', () => {
    const plain = anElection({ ['constructor']: 10, other: 10 }, ['constructor', 'other'], 100);
    const projects = plain.projects.map((project) => ({ ...project, fields: new Map([['__proto__', 'x']]) }));
    const odd = { ...plain, projects };
    const quotas = [{ column: '__proto__', value: 'x', ceiling: '10' }];
    const rule = { ...greedy, quotas, exclusive: [['__proto__', 'constructor']] };
    const counted = count(odd, rule);
    expect(counted.winners).toEqual(['constructor']);
    expect(replay(odd, counted.trace)).toBeNull();
  });
});

describe('a floor', () => {
  const floors: Quota[] = [{ column: 'category', value: 'sport', floor: '75' }];

  it('is counted first over the projects with its value, and leaves the rest to all', () => {
    const counted = count(election, { ...greedy, quotas: floors });
    expect(counted.winners).toEqual(['gym', 'pitch', 'park']);
    expect(counted.trace.floors).toEqual([{ column: 'category', value: 'sport', budget: '75', rounds: 2 }]);
    expect(counted.trace.rounds.map(({ left }) => left)).toEqual(['120.000', '80.000', '20.000']);
    expect(reasonOf(counted, 'gym')).toMatchObject({ how: 'greedy', floor: { column: 'category', value: 'sport' } });
    expect(reasonOf(counted, 'trees')).toMatchObject({ why: 'does-not-fit', left: '20.000' });
  });

  it('gives every voter of equal shares an equal part of it', () => {
    const counted = count(election, { ...equalShares(byId, completions.plain), quotas: floors });
    expect(counted.trace.floors).toEqual([
      {
        column: 'category',
        value: 'sport',
        budget: '75',
        rounds: 0,
        shares: { endowment: { num: '75', den: '8' }, passes: 1 },
      },
    ]);
    expect(counted.trace.shares).toEqual({ endowment: { num: '75', den: '4' }, passes: 1 });
  });

  it.each<[string, Quota[]]>([
    ['together exceed the budget', [...floors, { column: 'category', value: 'green', floor: '76' }]],
    ['is above its ceiling', [{ column: 'category', value: 'green', floor: '2', ceiling: '1' }]],
    ['No project has the column', [{ column: 'district', value: 'east', floor: '1' }]],
    ['Not a usable floor', [{ column: 'category', value: 'green', floor: '0.5' }]],
    ['Not a usable ceiling', [{ column: 'category', value: 'green', ceiling: '-1' }]],
  ])('is refused when it %s', (text, quotas) => {
    expect(() => count(election, { ...greedy, quotas })).toThrow(text);
    expect(() => count(election, { ...greedy, quotas })).toThrow(RangeError);
  });
});

describe('every count with limits', () => {
  it('keeps budget, ceilings and groups, and replays', () => {
    fc.assert(
      fc.property(countsOfEveryKind(), ({ election: each, rule }) => {
        const counted = count(each, rule);
        expect(counted.totalCost).toBeLessThanOrEqual(each.budget);
        const won = each.projects.filter(({ id }) => counted.winners.includes(id));
        for (const group of rule.exclusive ?? [])
          expect(won.filter(({ id }) => group.includes(id)).length).toBeLessThan(2);
        for (const { column, value, ceiling } of rule.quotas ?? []) {
          if (ceiling === undefined) continue;
          const cost = won
            .filter((project) => valuesOf(project, column).includes(value))
            .reduce((sum, project) => sum + project.cost, 0n);
          const isInPart = counted.reasons.some((reason) => 'how' in reason && reason.how === 'in-part');
          expect(isInPart || cost <= BigInt(ceiling)).toBe(true);
        }
        expect(replay(each, counted.trace)).toBeNull();
      }),
      { numRuns: 1500 },
    );
  });

  it('gives every project one reason, and won exactly to the winners', () => {
    fc.assert(
      fc.property(countsOfEveryKind(), ({ election: each, rule }) => {
        const { reasons, winners } = count(each, rule);
        expect(reasons.map(({ project }) => project)).toEqual(each.projects.map(({ id }) => id));
        const won = reasons.filter(({ outcome }) => outcome === 'won').map(({ project }) => project);
        expect(won.toSorted()).toEqual(winners.toSorted());
      }),
      { numRuns: 500 },
    );
  });
});

describe('the rule of Poznań', () => {
  const eighty = { ...greedy, overflow: 'part' } as const;
  const atEighty = (left: number) => anElection({ a: 100 - left, b: 50, c: 5 }, ['a', 'a', 'a', 'b', 'b', 'c'], 100);

  it('funds the first project that does not fit from 80 % of its cost on, and ends there', () => {
    expect(count(atEighty(40), eighty)).toMatchObject({ winners: ['a', 'b'], totalCost: 100n });
    expect(count(atEighty(39), eighty)).toMatchObject({ winners: ['a'], totalCost: 61n });
  });

  it('is never the rule unless asked for', () => {
    expect(greedyByVotes(byId).overflow).toBe('skip');
    expect(count(atEighty(40), greedy).winners).toEqual(['a', 'c']);
    expect(count(atEighty(40), { ...greedy, overflow: 'stop' }).winners).toEqual(['a']);
  });
});
