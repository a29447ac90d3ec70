import { tieNames } from '@ortaq/tally';
import { describeConformance, publishedElections, readElection, referenceRuns } from '@ortaq/tally/testing';

import { comparedRuns } from './compared-line.ts';

describeConformance('a line of a comparison', () => {
  it.each(publishedElections().flatMap((name) => tieNames.map((ties) => [name, ties] as const)))(
    '%s with ties %s says what other exact implementations gave',
    (name, ties) => {
      const published = referenceRuns(name)
        .filter(({ tie_breaking }) => tie_breaking === ties)
        .map(({ id, winners, total_cost }) => ({ id: id.replace(/:$/, ''), ties, winners, totalCost: total_cost }));
      const ids = [...new Set(published.map(({ id }) => id))];
      const found = new Map(comparedRuns(readElection(name), { ids, ties }).map((run) => [run.id, run]));
      expect(published.map(({ id }) => found.get(id))).toEqual(published);
    },
  );
});
