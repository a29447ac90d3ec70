import { voting } from '@ortaq/contract';
import { Main } from '@ortaq/ui';

import { Elsewhere, signInFrom } from '../platform/elsewhere.ts';
import { listOf } from '../platform/form.ts';
import { villagePage, type VillageVisit } from '../platform/page.ts';
import { CheckQuestion } from './check-question.tsx';
import { Closed } from './closed.tsx';
import { choicesOf, refused } from './judged.ts';
import { readMarks } from './marks.ts';
import { keepMarks, type MyVoting, type Poll, pollOf, stageOf, stepOf } from './poll.ts';
import { Stop, stopOf } from './stop.tsx';

/** One question with two answers: these projects? Only here a vote is cast. */
export const checkPage = villagePage<Poll | null>({
  path: '/:village/vote/check',
  kind: 'island',
  islands: ['voting/check'],
  frame: 'focus',
  section: 'vote',
  back: (visit) => stepOf(visit, ''),

  async load(visit) {
    const poll = await pollOf(visit);
    if (!poll || stageOf(poll) !== 'open') return poll;
    if (poll.marks.length === 0) throw new Elsewhere(stepOf(visit, poll.mine?.isCounted ? '/receipt' : ''));
    if (!poll.mine) throw new Elsewhere(signInFrom(visit));
    return poll;
  },

  title: (_, { t }) => t('voting.check.short'),
  View: ({ data, visit }) =>
    data?.mine && stageOf(data) === 'open' ? (
      <Main>
        <Checked poll={data} mine={data.mine} visit={visit} />
      </Main>
    ) : (
      <Closed poll={data} visit={visit} />
    ),

  acts: {
    async cast(visit, form) {
      const poll = await pollOf(visit);
      if (!poll || stageOf(poll) !== 'open') throw refused(['voting/polls-closed']);
      const seen = readMarks(listOf(form, 'mark').join('.'));
      const where = { community: visit.village.slug, cycle: poll.cycle.id };
      await visit.call(voting.castBallot, { ...where, ...choicesOf(poll.ballot, seen) });
      keepMarks(visit, poll.cycle, []);
      return stepOf(visit, '/receipt');
    },
  },
});

interface CheckedProps {
  readonly poll: Poll;
  readonly mine: MyVoting;
  readonly visit: VillageVisit;
}

function Checked({ poll, mine, visit }: CheckedProps) {
  const why = stopOf(mine);
  return why ? <Stop why={why} visit={visit} /> : <CheckQuestion poll={poll} mine={mine} visit={visit} />;
}
