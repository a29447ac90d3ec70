import { cycles, voting } from '@ortaq/contract';
import { EmptyState, Main } from '@ortaq/ui';

import { cycleAsked } from '../../cycles/cycle-asked.ts';
import { IslandData } from '../../platform/island.tsx';
import { villagePage, type VillageVisit } from '../../platform/page.ts';
import { isTicked, stageOf } from '../poll.ts';
import { assistedData, type AssistedPoll } from './assisted-data.ts';
import { CodeMoment, DoneMoment, FailedMoment, IdleQuestion, UnableMoment } from './device-moments.tsx';
import { CheckMoment } from './check-moment.tsx';
import { ProjectMoment } from './project-moment.tsx';

interface Data {
  /** Nothing where no vote is open that the device can take. */
  readonly open: AssistedPoll | null;
  readonly isOther: boolean;
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
    if (asked?.phase !== 'voting') return { open: null, isOther: false };
    const where = { community: visit.village.slug, cycle: asked.id };
    const [cycle, ballot, tokens] = await Promise.all([
      visit.call(cycles.readCycle, where),
      visit.call(voting.readBallot, { ...where, seed: crypto.randomUUID() }),
      visit.call(voting.readPoll, where),
    ]);
    const isStampedHere = tokens.issuers.every(({ address }) => address === null);
    const isTaken = stageOf({ ballot }) === 'open' && isTicked({ ballot }) && isStampedHere;
    return { open: isTaken ? { cycle, ballot, tokens } : null, isOther: !isTaken };
  },

  title: (_, { t }) => t('voting.ballot.short'),
  View: ({ data: { open, isOther }, visit }) => (
    <Main>{open ? <Device poll={open} visit={visit} /> : <Closed isOther={isOther} visit={visit} />}</Main>
  ),
});

function Closed({ isOther, visit: { t } }: { readonly isOther: boolean; readonly visit: VillageVisit }) {
  return (
    <EmptyState level={1} drawing="lamp" title={t('voting.assisted.closed')}>
      {t(isOther ? 'voting.assisted.other' : 'voting.assisted.closed.text')}
    </EmptyState>
  );
}

function Device({ poll, visit }: { readonly poll: AssistedPoll; readonly visit: VillageVisit }) {
  const { projects } = poll.ballot;
  return (
    <>
      <CodeMoment visit={visit} />
      {projects.map((project, at) => (
        <ProjectMoment key={project.id} project={project} at={at} poll={poll} visit={visit} />
      ))}
      <CheckMoment poll={poll} visit={visit} />
      <FailedMoment visit={visit} />
      <UnableMoment visit={visit} />
      <DoneMoment year={poll.cycle.fiscalYear} visit={visit} />
      <IdleQuestion visit={visit} />
      <IslandData name="assisted" data={assistedData(poll, visit)} />
    </>
  );
}
