import { type OutputOf, proposals } from '@ortaq/contract';
import { ButtonLink, Checkbox, Main, OneProject, PageHead } from '@ortaq/ui';

import { Elsewhere } from '../platform/elsewhere.ts';
import { type Address, villagePage, type VillageVisit } from '../platform/page.ts';
import { ProjectCost } from '../proposals/project/project-cost.tsx';
import { ProjectStory } from '../proposals/project/project-story.tsx';
import { BallotBar } from './ballot-bar.tsx';
import { type BallotProject, isTicked, type Poll, pollOf, stageOf, stepOf } from './poll.ts';
import { lookOf, spokenOf } from './project-words.ts';
import { tickOf, WholeBallot } from './whole-ballot.tsx';

interface Data {
  readonly poll: Poll;
  readonly project: BallotProject;
  readonly story: OutputOf<typeof proposals.readNumbered>;
}

/** Back to its card, not to the top of the list. */
const cardOf = (visit: VillageVisit): Address => `${stepOf(visit, '')}#no-${visit.params['number']}`;

/** A project of the ballot, read before it is marked; the tick and the bar are those of the ballot. */
export const ballotProjectPage = villagePage<Data>({
  path: '/:village/vote/projects/:number',
  kind: 'island',
  islands: ['voting/ballot'],
  frame: 'focus',
  section: 'vote',
  back: cardOf,

  async load(visit) {
    const poll = await pollOf(visit);
    const project = poll?.ballot.projects.find(({ number }) => String(number) === visit.params['number']);
    if (!poll || !project || stageOf(poll) !== 'open') throw new Elsewhere(stepOf(visit, ''));
    const where = { community: visit.village.slug, cycle: poll.cycle.id, number: project.number };
    return { poll, project, story: await visit.call(proposals.readNumbered, where) };
  },

  title: ({ project }) => `№${project.number}`,
  View: ({ data, visit }) => (
    <>
      <Main>
        <Head {...data} visit={visit} />
        <Tick {...data} visit={visit} />
        <Story {...data} visit={visit} />
      </Main>
      {isTicked(data.poll) && <BallotBar poll={data.poll} marks={data.poll.marks} visit={visit} />}
    </>
  ),
});

type Props = Data & { readonly visit: VillageVisit };

function Head({ poll, project, visit }: Props) {
  const { photo, scene, place, lang, number, title, change, cost } = lookOf(project, poll, visit);
  return (
    <OneProject photo={photo} scene={scene}>
      <PageHead
        eyebrow={place}
        title={
          <>
            <span className="no">{number}</span> <span lang={lang}>{title}</span>
          </>
        }
        lead={<span lang={lang}>{change}</span>}
      >
        <p className="h1 money">{cost}</p>
      </PageHead>
    </OneProject>
  );
}

function Story({ poll, story, visit }: Props) {
  const data = { project: story, cycle: poll.cycle, comments: [] };
  return (
    <>
      <ProjectStory data={data} visit={visit} />
      <ProjectCost data={data} visit={visit} />
    </>
  );
}

/** Points and places are given on the list. */
function Tick({ poll, project, visit }: Props) {
  const { t, language } = visit;
  if (!isTicked(poll)) return <ButtonLink href={`/${language}${cardOf(visit)}`}>{t('voting.detail.back')}</ButtonLink>;
  const { place } = lookOf(project, poll, visit);
  return (
    <WholeBallot poll={poll} visit={visit} shown={project}>
      <Checkbox framed {...tickOf(poll, project)} aria-label={spokenOf(project, place, visit)}>
        {t('voting.detail.mark')}
      </Checkbox>
    </WholeBallot>
  );
}
