import { QuietLine } from '@ortaq/ui';
import type { Rule } from '@ortaq/tally';
import { useEffect, useState } from 'react';

import { type Choice, type Choices, readChoices, ruleOf, settled, type Side, writeChoices } from './choice.ts';
import { Columns } from './column-bars.tsx';
import { comparedOf } from './compared.ts';
import { Difference } from './difference.tsx';
import type { ElectionRead } from './election-read.ts';
import type { LabData, LabSay } from './lab-data.ts';
import { RuleCard } from './rule-card.tsx';
import type { Ground } from './rules.ts';
import { useCount } from './use-count.ts';

interface Props {
  readonly election: ElectionRead;
  readonly file: Uint8Array<ArrayBuffer>;
  /** The rule by which this vote was counted, where it is known. */
  readonly official: Rule | undefined;
  readonly data: LabData;
  readonly t: LabSay;
}

/** Published outcomes know no public lot. */
const publishedTies: Ground['ties'] = { chain: ['lowest-cost', 'most-votes', 'id'] };

/** The choices of the address, kept in the address as they were made, also where these ballots ask for others. */
function useChoices(ground: Ground, official: Rule | undefined) {
  const [made, setMade] = useState<Choices>(() => readChoices(new URLSearchParams(location.search)));
  useEffect(() => {
    const query = String(writeChoices(made, new URLSearchParams(location.search)));
    history.replaceState(history.state, '', query ? `?${query}` : location.pathname);
  }, [made]);
  const choices = { a: settled(made.a, ground, official), b: settled(made.b, ground, official) };
  const choose = (side: Side) => (choice: Choice) => setMade((before) => ({ ...before, [side]: choice }));
  return { choices, choose };
}

/** One vote under two rules: each side its own task, then what lies between them. */
export function Bench({ election, file, official, data, t }: Props) {
  const ground: Ground = { voteType: election.voteType, ties: official?.ties ?? publishedTies };
  const { choices, choose } = useChoices(ground, official);
  const rules = { a: ruleOf(choices.a, ground, official), b: ruleOf(choices.b, ground, official) };
  const counts = { a: useCount(file, rules.a), b: useCount(file, rules.b) };
  const named = (key: string) => `№${data.cycle?.numbers[key] ?? key}`;
  const compared = comparedOf(election, counts.a.result, counts.b.result);
  const shown = { election, compared, named, data, t };
  const { projects, voters, budget } = election;
  return (
    <div className="stack">
      <p>
        {!data.cycle && <b className="paragraphs">{`${election.title}\n`}</b>}
        <span className="muted">{t('tally.lab.ballots', { voters, projects: projects.length, budget })}</span>
      </p>
      <div className="cols-2 two-rules">
        {(['a', 'b'] as const).map((side) => (
          <RuleCard
            key={side}
            side={side}
            choice={choices[side]}
            choose={choose(side)}
            hasOfficial={official !== undefined}
            rule={rules[side]}
            count={counts[side]}
            ground={ground}
            {...shown}
          />
        ))}
      </div>
      <QuietLine icon="link">
        {t('tally.lab.share')} {!data.cycle && t('tally.lab.share.file')}
      </QuietLine>
      {compared && (
        <>
          <Difference {...shown} compared={compared} />
          <Columns {...shown} compared={compared} />
        </>
      )}
    </div>
  );
}
