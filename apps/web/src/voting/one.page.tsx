import type { BallotForm } from '@ortaq/domain/cycles';
import { hasPoints, isRanked, limitsOf } from '@ortaq/domain/voting';
import { ButtonLink, Main, OneProject, PageHead, Status } from '@ortaq/ui';

import { Elsewhere } from '../platform/elsewhere.ts';
import { FormErrors } from '../platform/form-errors.tsx';
import { textOf } from '../platform/form.ts';
import { type Address, type Form, villagePage, type VillageVisit } from '../platform/page.ts';
import { BallotBar } from './ballot-bar.tsx';
import { refused } from './judged.ts';
import { type Mark } from './marks.ts';
import { OneActs } from './one-acts.tsx';
import { type Picks, pointed, toggled, type Touched } from './one-by-one.ts';
import { type BallotProject, keepMarks, type Poll, pollOf, stageOf, stepOf } from './poll.ts';
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
    if (!poll || stageOf(poll) !== 'open') throw new Elsewhere(stepOf(visit, ''));
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
    support: (visit, form) => touching(visit, form, { touch: support, steps: 1 }),
    drop: (visit, form) => touching(visit, form, { touch: drop, steps: 1 }),
    less: (visit, form) => touching(visit, form, { touch: (marks, touched) => pointed(marks, -1, touched), steps: 0 }),
    more: (visit, form) => touching(visit, form, { touch: (marks, touched) => pointed(marks, 1, touched), steps: 0 }),
    next: async (visit) => stepAt(visit, placeAsked(visit) + 1),
  },
});

interface Touching {
  readonly touch: (marks: readonly Mark[], touched: Touched) => Picks;
  /** How many projects on it leads. */
  readonly steps: number;
}

const isIn = (marks: readonly Mark[], { number }: Touched) => marks.some((each) => each.number === number);

/** The same form sent twice marks once. */
const support: Touching['touch'] = (marks, touched) =>
  isIn(marks, touched) ? { marks, stop: null } : toggled(marks, touched);
const drop: Touching['touch'] = (marks, touched) =>
  isIn(marks, touched) ? toggled(marks, touched) : { marks, stop: null };

/** Keeps what a touch made of the marks, or says why it was held back. */
async function touching(visit: VillageVisit, sent: Form, { touch, steps }: Touching): Promise<Address> {
  const poll = await pollOf(visit);
  if (poll) {
    const { form } = poll.ballot;
    const { marks, stop } = touch(poll.marks, { number: Number(textOf(sent, 'number')), form });
    if (stop) throw refused([wordOf(stop, form)], { most: String(limitsOf(form).most) });
    keepMarks(visit, poll.cycle, marks);
  }
  return stepAt(visit, placeAsked(visit) + steps);
}

const wordOf = (stop: 'full' | 'spent', { type }: BallotForm): string =>
  stop === 'full' ? 'voting.assisted.full' : type === 'scoring' ? 'voting.one.top' : 'voting.one.spent';

function One({ poll, project, at, visit }: Data & { readonly visit: VillageVisit }) {
  const { t, language, village } = visit;
  const { photo, scene, place, lang, number, title, change, cost } = lookOf(project, poll, visit);
  const mark = poll.marks.findIndex((each) => each.number === project.number);
  return (
    <div className="stack">
      <FormErrors visit={visit} fields={[]} form="one" />
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
          {mark >= 0 && !hasPoints(poll.ballot.form) && (
            <Status tone="live" icon="check">
              {isRanked(poll.ballot.form) ? t('voting.card.place', { rank: mark + 1 }) : t('voting.card.marked')}
            </Status>
          )}
        </PageHead>
      </OneProject>
      <OneActs poll={poll} project={project} visit={visit} />
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
