import { heldName } from '@ortaq/token/device';
import { BudgetBar, Button, ShortOrLong } from '@ortaq/ui';
import { type Place, speak, wordsUnder } from '@ortaq/words';
import { Fragment } from 'react';

import { IslandData } from '../platform/island.tsx';
import type { VillageVisit } from '../platform/page.ts';
import { type BarFacts, countOf, countWords, linePieces, lineOf, spokenWords } from './bar.ts';
import { draftName, type Mark } from './marks.ts';
import type { Poll } from './poll.ts';

interface Props {
  readonly poll: Poll;
  readonly marks: readonly Mark[];
  readonly visit: VillageVisit;
}

const words = ['voting.bar.'] as const;

/** What the island of the ballot needs to keep marks and to speak. */
const islandData = ({ poll: { cycle, ballot, mine }, visit: { language, village } }: Props) => ({
  language,
  place: { zone: village.timeZone, currency: village.currency } as Place,
  words: wordsUnder(language, words),
  form: ballot.form,
  envelope: ballot.envelope,
  note: draftName(village.slug, cycle.mark),
  until: ballot.closesAt,
  held: mine?.voter ? heldName(cycle.id, mine.voter) : null,
});

export type BallotIsland = ReturnType<typeof islandData>;

/** Money marked against money there is, and the one button; it informs and never stops anybody. */
export function BallotBar(props: Props) {
  const { poll, marks } = props;
  const { form, envelope, projects } = poll.ballot;
  const data = islandData(props);
  const t = speak(data.words, data.language, data.place);
  const costs = new Map(projects.map(({ number, cost }) => [number, BigInt(cost)]));
  const facts: BarFacts = { form, envelope: BigInt(envelope), costs, marks };
  const isMarked = (number: number) => marks.some((mark) => mark.number === number);
  const line = linePieces(t, lineOf(facts), (money) => <b className="money">{money}</b>);
  return (
    <>
      <BudgetBar
        label={t('voting.bar.label')}
        spoken={spokenWords(t, facts)}
        parts={projects.map(({ number, cost }) => ({ key: String(number), size: isMarked(number) ? BigInt(cost) : 0 }))}
        whole={BigInt(envelope)}
        count={countWords(t, countOf(facts))}
        left={line.map((piece, at) => (
          <Fragment key={at}>{piece}</Fragment>
        ))}
        notYet={t('voting.bar.notYet')}
      >
        <Button type="submit" form="ballot">
          <ShortOrLong short={t('voting.bar.check.short')} long={t('voting.bar.check.long')} />
        </Button>
      </BudgetBar>
      <IslandData name="ballot" data={data} />
    </>
  );
}
