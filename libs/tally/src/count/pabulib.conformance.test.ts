import { ruleOfRun, tiesOfRun } from '../rules/run-ids.ts';
import { completions, equalShares } from '../rules/presets.ts';
import type { SharesRule } from '../rules/rule.ts';
import { describeConformance, publishedElections, readElection, referenceRuns } from '../testing/reference.ts';
import { count } from './count.ts';

describeConformance('what other exact implementations gave for published elections', () => {
  it.each(publishedElections())('%s comes out the same under every rule', (name) => {
    const election = readElection(name);
    const runs = referenceRuns(name).map((run) => ({
      ...run,
      rule: ruleOfRun(run.id, election.voteType, tiesOfRun(run.tie_breaking)),
    }));
    expect(runs.filter(({ rule }) => !rule).map(({ id }) => id)).toEqual([]);
    for (const { id, tie_breaking, rule, winners, total_cost } of runs) {
      const counted = count(election, rule!);
      expect({ id, tie_breaking, winners: counted.winners, total: counted.totalCost.toString() }).toEqual({
        id,
        tie_breaking,
        winners,
        total: total_cost,
      });
    }
  });
});

describeConformance('the official winners of cities that count by equal shares', () => {
  const ties = { chain: ['lowest-cost', 'most-votes', 'lot'], seed: 'any seed: no lot was needed' } as const;
  const cityPractice = equalShares(ties, completions.cityPractice);
  const eligible = { votesForCost: { num: 1, den: 3 } };
  it.each<[string, SharesRule]>([
    ['Poland_Wieliczka_2023_Green_Budget', { ...cityPractice, comparison: 'preference' }],
    ['Poland_Swiecie_2023', { ...cityPractice, comparison: 'preference', gate: eligible }],
    ['Netherlands_Assen_2024', cityPractice],
  ])('%s', (name, rule) => {
    const election = readElection(name);
    const official = election.projects.filter(({ fields }) => fields.get('selected') === '1').map(({ id }) => id);
    expect(count(election, rule).winners.toSorted()).toEqual(official.toSorted());
  });
});
