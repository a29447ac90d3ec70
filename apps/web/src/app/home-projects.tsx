import type { OutputOf, proposals } from '@ortaq/contract';
import { BudgetStrip, Chart, ProjectLines, Section } from '@ortaq/ui';

import { categoryOf } from '../cycles/category-of.ts';
import type { HomeCycle } from '../cycles/home-banner.tsx';
import type { VillageVisit } from '../platform/page.ts';

export type Project = OutputOf<typeof proposals.listProposals>['proposals'][number];

interface Props {
  readonly cycle: HomeCycle;
  readonly projects: readonly Project[];
  readonly visit: VillageVisit;
}

/** As many as a front page bears; the rest is one link away. */
const MOST = 12;

/** The money there is beside the price of everything that stands on the ballot. */
export function HomeStrip({ cycle, projects, visit: { t, language, village } }: Props) {
  const envelope = BigInt(cycle.envelope);
  const price = projects.reduce((sum, { cost }) => sum + BigInt(cost), 0n);
  const count = projects.length;
  const line = (label: string, amount: string) => ({ label, amount, spoken: `${label}: ${amount}` });
  return (
    <Chart
      finding={t(price > envelope ? 'cycles.home.strip.many' : 'cycles.home.strip.few')}
      measure={t('cycles.home.strip.measure', { count, year: String(cycle.fiscalYear) })}
      source={<a href={`/${language}/${village.slug}/rules?cycle=${cycle.mark}`}>{t('cycles.home.act.rules')}</a>}
    >
      <BudgetStrip
        has={{ ...line(t('cycles.home.strip.has'), t.format.money(envelope)), size: envelope }}
        asked={{
          ...line(t('cycles.home.strip.asked', { count }), t.format.money(price)),
          parts: projects.map(({ id, cost }) => ({ key: id, size: BigInt(cost) })),
        }}
      />
    </Chart>
  );
}

/** The projects in little room, in the order of their numbers. */
export function HomeProjects({ cycle, projects, visit }: Props) {
  const { t, language, village } = visit;
  const root = `/${language}/${village.slug}/projects`;
  const isBallot = !['submission', 'review'].includes(cycle.phase);
  const count = projects.length;
  if (count === 0) return null;
  return (
    <Section
      id="projects"
      title={t(isBallot ? 'cycles.home.projects' : 'cycles.home.proposals', { count })}
      aside={<a href={root}>{t(count > MOST ? 'cycles.home.seeAll' : 'cycles.home.pictures')}</a>}
    >
      <ProjectLines
        columns={2}
        lines={projects.slice(0, MOST).map((project) => ({
          href: `${root}/${project.number}`,
          category: categoryOf(cycle.categories, project.category, language)?.icon ?? 'other',
          number: `№${project.number}`,
          title: project.title,
          amount: project.cost === '0' ? t('value.unknown') : t.format.money(BigInt(project.cost)),
          lang: project.language === language ? undefined : project.language,
        }))}
      />
    </Section>
  );
}
