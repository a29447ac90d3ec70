import { ButtonLink, Main, Note, PageHead, QuietLine } from '@ortaq/ui';

import { FormErrors } from '../platform/form-errors.tsx';
import { villagePage, type VillageVisit } from '../platform/page.ts';
import { BallotBar } from './ballot-bar.tsx';
import { BallotCards } from './ballot-cards.tsx';
import { hasSharedRank, marksIn } from './ballot-form.ts';
import { instructionOf, questionOf } from '@ortaq/words';
import { Closed } from './closed.tsx';
import { housesOf } from './door-data.ts';
import { mayTakeEarly } from './early-key.tsx';
import { judge, refused } from './judged.ts';
import { keepMarks, type Poll, pollOf, stageOf, stepOf } from './poll.ts';
import { Secret } from './secret.tsx';

/** The ballot: the whole list on one page, marked and sent on to be checked. */
export const ballotPage = villagePage<Poll | null>({
  path: '/:village/vote',
  kind: 'island',
  islands: (poll) => [poll && mayTakeEarly(poll) ? 'voting/early' : 'voting/ballot'],
  reaches: (poll) => (poll ? housesOf(poll) : []),
  frame: 'focus',
  section: 'vote',

  load: pollOf,

  title: (_, { t }) => t('voting.ballot.short'),
  View: ({ data, visit }) =>
    data && stageOf(data) === 'open' ? <Open poll={data} visit={visit} /> : <Closed poll={data} visit={visit} />,

  acts: {
    async check(visit, form) {
      const poll = await pollOf(visit);
      if (!poll) return stepOf(visit, '');
      const numbers = poll.ballot.projects.map(({ number }) => number);
      const marks = marksIn(form, poll.ballot.form, numbers);
      keepMarks(visit, poll.cycle, marks);
      if (hasSharedRank(form, numbers)) throw refused(['voting.ballot.rankShared']);
      judge(poll.ballot, marks);
      return stepOf(visit, '/check');
    },
  },
});

function Open({ poll, visit }: { readonly poll: Poll; readonly visit: VillageVisit }) {
  const { t, again } = visit;
  const { form, projects, closesAt } = poll.ballot;
  const numbers = projects.map(({ number }) => number);
  const marks = again ? marksIn(again.form, form, numbers) : poll.marks;
  return (
    <>
      <Main>
        <FormErrors visit={visit} fields={[]} form="ballot" />
        <PageHead title={questionOf(form, t)} lead={instructionOf(form, t)}>
          {form.withinEnvelope && <p>{t('voting.ballot.within')}</p>}
          {projects.length > 0 && (
            <ButtonLink href={`/${visit.language}${stepOf(visit, '/one')}`} kind="second" icon="picture">
              {t('voting.one.open')}
            </ButtonLink>
          )}
          <QuietLine>{t('voting.ballot.order')}</QuietLine>
          <QuietLine icon="clock">{t('voting.ballot.until', { at: t.format.dayTime(closesAt) })}</QuietLine>
          <Standing poll={poll} visit={visit} />
        </PageHead>
        <form id="ballot" method="post">
          <input type="hidden" name="act" value="check" />
          <BallotCards poll={poll} marks={marks} visit={visit} />
        </form>
        <div className="sect tight">
          <p>{t('voting.ballot.none')}</p>
          <Secret tokens={poll.tokens} visit={visit} />
        </div>
      </Main>
      <BallotBar poll={poll} marks={marks} visit={visit} />
    </>
  );
}

/** That none can be cast, or what this device knows of a vote that is counted. */
function Standing({ poll: { mine }, visit }: { readonly poll: Poll; readonly visit: VillageVisit }) {
  const { t, language } = visit;
  if (mine?.obstacle && mine.isResident) return <Note tone="warn">{t.reason(mine.obstacle)}</Note>;
  return (
    <div data-standing hidden>
      <Note tone="good" title={t('voting.ballot.again.title')}>
        <p>{t('voting.ballot.again.text')}</p>
        <a href={`/${language}${stepOf(visit, '/receipt')}`}>{t('voting.ballot.receipt')}</a>
      </Note>
    </div>
  );
}
