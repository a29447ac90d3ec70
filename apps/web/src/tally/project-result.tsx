import { type OutputOf, tally } from '@ortaq/contract';
import { Status } from '@ortaq/ui';

import type { VillageVisit } from '../platform/page.ts';

type Row = NonNullable<OutputOf<typeof tally.readResults>['results']>['projects'][number];

const counted = new Set(['council', 'spending', 'closed']);

/** How a project came out of the vote; nothing before the count is certified. */
export async function projectResult(
  { call, village }: VillageVisit,
  { id, cycle }: { readonly id: string; readonly cycle: { readonly id: string; readonly phase: string } },
): Promise<Row | undefined> {
  if (!counted.has(cycle.phase)) return undefined;
  const { results } = await call(tally.readResults, { community: village.slug, cycle: cycle.id });
  return results?.projects.find(({ proposal }) => proposal === id);
}

/** Won or not, with how many votes; why is one link away. */
export function ProjectResult({ row, mark, visit }: { row: Row; mark: string; visit: VillageVisit }) {
  const { t, language, village } = visit;
  return (
    <div className="stack tight">
      <p className="ends">
        <Status icon={row.isWinner ? 'check' : 'minus'} tone={row.isWinner ? 'good' : 'plain'}>
          {t(row.isWinner ? 'tally.won' : 'tally.lost')}
        </Status>
        <b>{t('tally.votes', { count: row.votes })}</b>
      </p>
      <p>
        <a href={`/${language}/${village.slug}/results?cycle=${mark}`}>{t('tally.project.why')}</a>
      </p>
    </div>
  );
}
