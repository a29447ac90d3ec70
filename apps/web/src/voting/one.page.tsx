import { Button, ButtonLink, Main, OneProject, PageHead, Status } from '@ortaq/ui';

import { Elsewhere } from '../platform/elsewhere.ts';
import { textOf } from '../platform/form.ts';
import { type Address, type Form, villagePage, type VillageVisit } from '../platform/page.ts';
import { BallotBar } from './ballot-bar.tsx';
import { type Mark } from './marks.ts';
import { type BallotProject, isTicked, keepMarks, type Poll, pollOf, stageOf, stepOf } from './poll.ts';
import { lookOf } from './project-words.ts';
import { WholeBallot } from './whole-ballot.tsx';

interface Data {
  readonly poll: Poll;
  readonly project: BallotProject;
  /** Its place in this browser's order, from one. */
  readonly at: number;
}

const FIRST = 1;

/** The project at a place of the order; past the last one the marks are checked. */
function stepAt(visit: VillageVisit, at: number): Address {
  const step = stepOf(visit, '/one');
  return `${step}${step.includes('?') ? '&' : '?'}at=${at}`;
}

const placeAsked = ({ query }: VillageVisit): number => Number(query.get('at') ?? FIRST);

/** One project on a screen and two large buttons: for who would rather not scroll a list. */
export const onePage = villagePage<Data>({
  path: '/:village/vote/one',
  kind: 'island',
  islands: ['voting/ballot'],
  frame: 'focus',
  section: 'vote',
  back: (visit) => (placeAsked(visit) > FIRST ? stepAt(visit, placeAsked(visit) - 1) : stepOf(visit, '')),

  async load(visit) {
    const poll = await pollOf(visit);
    if (!poll || stageOf(poll) !== 'open' || !isTicked(poll)) throw new Elsewhere(stepOf(visit, ''));
    const at = placeAsked(visit);
    const project = poll.ballot.projects[at - 1];
    if (!project) throw new Elsewhere(stepOf(visit, poll.marks.length > 0 ? '/check' : ''));
    return { poll, project, at };
  },

  title: (_, { t }) => t('voting.one.short'),
  View: ({ data, visit }) => (
    <>
      <Main>
        <One {...data} visit={visit} />
      </Main>
      <BallotBar poll={data.poll} marks={data.poll.marks} visit={visit} />
    </>
  ),

  acts: {
    support: (visit, form) => marking(visit, form, (marks, number) => [...marks, { number, points: null }]),
    drop: (visit, form) => marking(visit, form, (marks) => marks),
    next: async (visit) => stepAt(visit, placeAsked(visit) + 1),
  },
});

/** Keeps the other marks and what is made of this one, and shows the next project. */
async function marking(
  visit: VillageVisit,
  form: Form,
  mark: (others: readonly Mark[], number: number) => readonly Mark[],
): Promise<Address> {
  const poll = await pollOf(visit);
  const number = Number(textOf(form, 'number'));
  const isOne = poll?.ballot.form.type === 'choose-1';
  const others = isOne ? [] : (poll?.marks ?? []).filter((each) => each.number !== number);
  if (poll) keepMarks(visit, poll.cycle, mark(others, number));
  return stepAt(visit, placeAsked(visit) + 1);
}

function One({ poll, project, at, visit }: Data & { readonly visit: VillageVisit }) {
  const { t, language, village } = visit;
  const { photo, scene, place, lang, number, title, change, cost } = lookOf(project, poll, visit);
  const isMarked = poll.marks.some((each) => each.number === project.number);
  return (
    <div className="stack">
      <OneProject photo={photo} scene={scene}>
        <PageHead
          eyebrow={`${t('voting.one.place', { at, count: poll.ballot.projects.length })} · ${place}`}
          title={
            <>
              <span className="no">{number}</span> <span lang={lang}>{title}</span>
            </>
          }
          lead={<span lang={lang}>{change}</span>}
        >
          <p className="h1 money">{cost}</p>
          {isMarked && (
            <Status tone="live" icon="check">
              {t('voting.card.marked')}
            </Status>
          )}
        </PageHead>
      </OneProject>
      <form method="post" className="cols-2">
        <input type="hidden" name="number" value={project.number} />
        <Button
          type="submit"
          name="act"
          value={isMarked ? 'drop' : 'support'}
          size="l"
          kind={isMarked ? 'second' : 'main'}
        >
          {t(isMarked ? 'voting.one.drop' : 'voting.one.support')}
        </Button>
        <Button type="submit" name="act" value="next" size="l" kind={isMarked ? 'main' : 'second'}>
          {t('voting.one.next')}
        </Button>
      </form>
      <WholeBallot poll={poll} visit={visit} />
      <p className="ends">
        <ButtonLink href={`/${language}/${village.slug}/vote/projects/${project.number}`} kind="quiet">
          {t('voting.card.more')}
        </ButtonLink>
        <ButtonLink href={`/${language}${stepOf(visit, '')}`} kind="quiet">
          {t('voting.one.list')}
        </ButtonLink>
      </p>
    </div>
  );
}
