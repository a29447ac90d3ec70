import { cycles, proposals, tally } from '@ortaq/contract';
import type { Phase } from '@ortaq/domain/cycles';

import { HowItWorks } from '../communities/how-it-works.tsx';
import { type Home, HomeBanner, type HomeCycle, leadOf } from '../cycles/home-banner.tsx';
import { HomeNews } from '../cycles/home-news.tsx';
import { HomePaper } from '../cycles/home-paper.tsx';
import { HomeOthers, HomeStages } from '../cycles/home-stages.tsx';
import { HomeTurnout } from '../cycles/home-turnout.tsx';
import { villagePage, type VillageVisit } from '../platform/page.ts';
import { HomeChosen, type Results } from './home-chosen.tsx';
import { HomeProjects, HomeStrip, type Project } from './home-projects.tsx';

interface Data {
  readonly home: Home;
  readonly projects: readonly Project[];
  readonly results: Results | null;
}

const inReview: ReadonlySet<Phase> = new Set<Phase>(['submission', 'review']);
const onBallot: ReadonlySet<Phase> = new Set<Phase>(['ballot', 'voting', 'tally']);
const afterCount: ReadonlySet<Phase> = new Set<Phase>(['council', 'spending', 'closed']);

/** What a stage is about: the proposals that are still in, or what stands on the ballot. */
async function projectsOf(cycle: HomeCycle, { call, village }: VillageVisit): Promise<readonly Project[]> {
  const where = { community: village.slug, cycle: cycle.id };
  if (onBallot.has(cycle.phase)) return (await call(proposals.listProposals, { ...where, group: 'ballot' })).proposals;
  if (!inReview.has(cycle.phase)) return [];
  const { proposals: all } = await call(proposals.listProposals, where);
  return all.filter(({ status }) => ['submitted', 'returned', 'admitted'].includes(status));
}

async function resultsOf(cycle: HomeCycle, { call, village }: VillageVisit): Promise<Results | null> {
  if (!afterCount.has(cycle.phase)) return null;
  return (await call(tally.readResults, { community: village.slug, cycle: cycle.id })).results;
}

/** The front page of a village: what happens now, and the one thing to do. */
export const homePage = villagePage<Data>({
  path: '/:village',
  kind: 'document',

  async load(visit) {
    const home = await visit.call(cycles.readHome, { community: visit.village.slug });
    const { cycle } = home;
    if (!cycle) return { home, projects: [], results: null };
    const [projects, results] = await Promise.all([projectsOf(cycle, visit), resultsOf(cycle, visit)]);
    return { home, projects, results };
  },

  title: (_, { village, language }) => village.name[language],
  description: ({ home: { cycle } }, visit) => (cycle ? leadOf(cycle, visit) : visit.t('cycles.home.none.lead')),

  View: ({ data: { home, projects, results }, visit }) => (
    <main id="main" tabIndex={-1}>
      <HomeBanner cycle={home.cycle} visit={visit} />
      <div className="wrap">
        {home.cycle && <Now home={home} cycle={home.cycle} projects={projects} visit={visit} />}
        {home.cycle && results && <HomeChosen cycle={home.cycle} results={results} visit={visit} />}
        {home.cycle && <HomeStages cycle={home.cycle} visit={visit} />}
        {(!home.cycle || home.cycle.phase === 'announced') && <HowItWorks visit={visit} />}
        {home.cycle && <HomeProjects cycle={home.cycle} projects={projects} visit={visit} />}
        <HomeNews home={home} visit={visit} />
        <HomeOthers others={home.others} visit={visit} />
        <HomePaper phase={home.cycle?.phase} visit={visit} />
      </div>
    </main>
  ),
});

interface NowProps {
  readonly home: Home;
  readonly cycle: HomeCycle;
  readonly projects: readonly Project[];
  readonly visit: VillageVisit;
}

/** The money beside the prices, and how many have voted. */
function Now({ home: { turnout }, cycle, projects, visit }: NowProps) {
  if (!onBallot.has(cycle.phase) || projects.length === 0) return null;
  return (
    <section className={turnout ? 'sect side' : 'sect'}>
      <HomeStrip cycle={cycle} projects={projects} visit={visit} />
      {turnout && <HomeTurnout turnout={turnout} phase={cycle.phase} visit={visit} />}
    </section>
  );
}
