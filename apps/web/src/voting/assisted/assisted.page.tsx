import { cycles, voting } from '@ortaq/contract';
import { isRanked } from '@ortaq/domain/voting';
import { EmptyState, Main } from '@ortaq/ui';

import { cycleAsked } from '../../cycles/cycle-asked.ts';
import { IslandData } from '../../platform/island.tsx';
import { villagePage, type VillageVisit } from '../../platform/page.ts';
import { housesOf } from '../door-data.ts';
import { stageOf } from '../poll.ts';
import { assistedData, type AssistedPoll } from './assisted-data.ts';
import { CodeMoment, DoneMoment, FailedMoment, IdleQuestion, UnableMoment } from './device-moments.tsx';
import { CheckMoment } from './check-moment.tsx';
import { HouseMoments } from './house-moments.tsx';
import { OrderMoment } from './order-moment.tsx';
import { ProjectMoment } from './project-moment.tsx';

interface Data {
  /** Nothing where no vote is open. */
  readonly open: AssistedPoll | null;
}

const here = ({ village, query }: VillageVisit): `/${string}` =>
  `/${village.slug}/vote/assisted${query.size > 0 ? `?${query}` : ''}`;

/** The device of the office: a code, projects one by one, «counted», and nothing left of it. Whose session the browser has is not asked. */
export const assistedPage = villagePage<Data>({
  path: '/:village/vote/assisted',
  kind: 'island',
  islands: ({ open }) => (open ? ['voting/assisted/assisted'] : []),
  isPaper: true,
  clearsItself: true,
  frame: 'focus',
  section: 'vote',
  back: here,

  async load(visit) {
    const { cycle: asked } = await cycleAsked(visit);
    if (asked?.phase !== 'voting') return { open: null };
    const where = { community: visit.village.slug, cycle: asked.id };
    const [cycle, ballot, tokens] = await Promise.all([
      visit.call(cycles.readCycle, where),
      visit.call(voting.readBallot, { ...where, seed: crypto.randomUUID() }),
      visit.call(voting.readPoll, where),
    ]);
    return { open: stageOf({ ballot }) === 'open' ? { cycle, ballot, tokens } : null };
  },

  title: (_, { t }) => t('voting.ballot.short'),
  reaches: ({ open }) => (open ? housesOf(open) : []),
  View: ({ data: { open }, visit }) => (
    <Main>{open ? <Device poll={open} visit={visit} /> : <Closed visit={visit} />}</Main>
  ),
});

const Closed = ({ visit: { t } }: { readonly visit: VillageVisit }) => (
  <EmptyState level={1} drawing="lamp" title={t('voting.assisted.closed')}>
    {t('voting.assisted.closed.text')}
  </EmptyState>
);

function Device({ poll, visit }: { readonly poll: AssistedPoll; readonly visit: VillageVisit }) {
  const { projects } = poll.ballot;
  return (
    <>
      <CodeMoment visit={visit} />
      {projects.map((project, at) => (
        <ProjectMoment key={project.id} project={project} at={at} poll={poll} visit={visit} />
      ))}
      {isRanked(poll.ballot.form) && <OrderMoment poll={poll} visit={visit} />}
      <CheckMoment poll={poll} visit={visit} />
      {housesOf(poll).length > 0 && <HouseMoments visit={visit} />}
      <FailedMoment visit={visit} />
      <UnableMoment visit={visit} />
      <DoneMoment year={poll.cycle.fiscalYear} visit={visit} />
      <IdleQuestion visit={visit} />
      <IslandData name="assisted" data={assistedData(poll, visit)} />
    </>
  );
}
