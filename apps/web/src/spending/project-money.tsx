import { type OutputOf, spending } from '@ortaq/contract';
import { MoneyBar, MoneyNumbers } from '@ortaq/ui';

import type { VillageVisit } from '../platform/page.ts';
import { barOf, WorkState } from './amounts.tsx';

type Work = OutputOf<typeof spending.readMoney>['works'][number];

const spent = new Set(['spending', 'closed']);

/** The money of a project; nothing before the council has set it aside. */
export async function projectMoney(
  { call, village }: VillageVisit,
  { id, cycle }: { readonly id: string; readonly cycle: { readonly id: string; readonly phase: string } },
): Promise<Work | undefined> {
  if (!spent.has(cycle.phase)) return undefined;
  const { works } = await call(spending.readMoney, { community: village.slug, cycle: cycle.id });
  return works.find(({ proposalId }) => proposalId === id);
}

/** Planned, contracted, paid; every paper is one link away. */
export function ProjectMoney({ work, mark, visit }: { work: Work; mark: string; visit: VillageVisit }) {
  const { t, language, village } = visit;
  const { sizes, label, amounts } = barOf(t, work);
  return (
    <div className="stack tight">
      <WorkState status={work.status} t={t} />
      <MoneyBar label={label} {...sizes} />
      <MoneyNumbers amounts={amounts} />
      <p>
        <a href={`/${language}/${village.slug}/projects/${work.number}/money?cycle=${mark}`}>
          {t('spending.project.papers')}
        </a>
      </p>
    </div>
  );
}
