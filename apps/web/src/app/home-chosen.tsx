import type { OutputOf, tally } from '@ortaq/contract';
import { Chart, ProjectLines, Segments } from '@ortaq/ui';

import { categoryOf } from '../cycles/category-of.ts';
import type { HomeCycle } from '../cycles/home-banner.tsx';
import type { VillageVisit } from '../platform/page.ts';

export type Results = NonNullable<OutputOf<typeof tally.readResults>['results']>;

interface Props {
  readonly cycle: HomeCycle;
  readonly results: Results;
  readonly visit: VillageVisit;
}

/** What the village chose: each project a part of the money, and by name. */
export function HomeChosen({ cycle, results, visit: { t, language, village } }: Props) {
  const root = `/${language}/${village.slug}`;
  const winners = results.projects.filter(({ isWinner }) => isWinner);
  const [envelope, spent] = [BigInt(results.envelope), BigInt(results.totalCost)];
  return (
    <section className="sect stack" id="chosen">
      <Chart
        finding={t('tally.results.title', { count: winners.length })}
        measure={t('tally.results.lead', { voters: results.measures.voters, spent, left: envelope - spent })}
        source={<a href={`${root}/results?cycle=${cycle.mark}`}>{t('cycles.home.act.results')}</a>}
      >
        <Segments
          label={t('tally.results.strip')}
          whole={envelope}
          height={48}
          parts={winners.map(({ key, number, cost }) => ({ key, size: BigInt(cost), text: `№${number}` }))}
        />
      </Chart>
      <ProjectLines
        columns={2}
        lines={winners.map(({ number, title, cost, category, ...project }) => ({
          href: `${root}/projects/${number}?cycle=${cycle.mark}`,
          category: categoryOf(cycle.categories, category, language)?.icon ?? 'other',
          number: `№${number}`,
          title,
          amount: t.format.money(BigInt(cost)),
          lang: project.language === language ? undefined : project.language,
        }))}
      />
    </section>
  );
}
