import { voting } from '@ortaq/contract';
import { Main } from '@ortaq/ui';

import { Elsewhere, signInFrom } from '../platform/elsewhere.ts';
import { villagePage, type VillageVisit } from '../platform/page.ts';
import type { Tokens } from './cast-data.ts';
import { CheckQuestion } from './check-question.tsx';
import { Closed } from './closed.tsx';
import { type MyVoting, type Poll, pollOf, stageOf, stepOf } from './poll.ts';
import { Stop, stopOf } from './stop.tsx';

interface Data {
  readonly poll: Poll | null;
  /** What a token of this vote is made of; only where a vote can be cast. */
  readonly tokens?: Tokens;
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
    const where = { community: visit.village.slug, cycle: poll.cycle.id };
    return { poll, tokens: await visit.call(voting.readPoll, where) };
  },

  title: (_, { t }) => t('voting.check.short'),
  View: ({ data: { poll, tokens }, visit }) =>
    poll?.mine && tokens ? (
      <Main>
        <Checked poll={poll} mine={poll.mine} tokens={tokens} visit={visit} />
      </Main>
    ) : (
      <Closed poll={poll} visit={visit} />
    ),
});

interface CheckedProps {
  readonly poll: Poll;
  readonly mine: MyVoting;
  readonly tokens: Tokens;
  readonly visit: VillageVisit;
}

function Checked({ poll, mine, tokens, visit }: CheckedProps) {
  const why = stopOf(mine);
  if (why || mine.voter === null) return <Stop why={why ?? 'not-on-roll'} visit={visit} />;
  return <CheckQuestion poll={poll} tokens={tokens} voter={mine.voter} isIssued={mine.isIssued} visit={visit} />;
}
