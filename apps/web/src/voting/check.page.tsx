import { Main } from '@ortaq/ui';

import { Elsewhere, signInFrom } from '../platform/elsewhere.ts';
import { villagePage, type VillageVisit } from '../platform/page.ts';
import { CheckQuestion } from './check-question.tsx';
import { Closed } from './closed.tsx';
import { housesOf } from './door-data.ts';
import { type MyVoting, type Poll, pollOf, stageOf, stepOf } from './poll.ts';
import { Stop, stopOf } from './stop.tsx';

interface Data {
  readonly poll: Poll | null;
}

/** One question with two answers: these projects? Only here a vote is cast, by the device itself. */
export const checkPage = villagePage<Data>({
  path: '/:village/vote/check',
  kind: 'island',
  islands: ['voting/check'],
  frame: 'focus',
  section: 'vote',
  back: (visit) => stepOf(visit, ''),

  async load(visit) {
    const poll = await pollOf(visit);
    if (!poll || stageOf(poll) !== 'open') return { poll };
    if (poll.marks.length === 0) throw new Elsewhere(stepOf(visit, poll.mine?.isIssued ? '/receipt' : ''));
    if (!poll.mine) throw new Elsewhere(signInFrom(visit));
    return { poll };
  },

  title: (_, { t }) => t('voting.check.short'),
  reaches: ({ poll }) => (poll ? housesOf(poll) : []),
  View: ({ data: { poll }, visit }) =>
    poll?.mine && stageOf(poll) === 'open' ? (
      <Main>
        <Checked poll={poll} mine={poll.mine} visit={visit} />
      </Main>
    ) : (
      <Closed poll={poll} visit={visit} />
    ),
});

interface CheckedProps {
  readonly poll: Poll;
  readonly mine: MyVoting;
  readonly visit: VillageVisit;
}

function Checked({ poll, mine, visit }: CheckedProps) {
  const why = stopOf(mine);
  if (why || mine.voter === null) return <Stop why={why ?? 'not-on-roll'} visit={visit} />;
  return <CheckQuestion poll={poll} voter={mine.voter} isIssued={mine.isIssued} visit={visit} />;
}
