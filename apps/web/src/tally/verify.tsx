import { DocumentRow, More, Section, SummaryList } from '@ortaq/ui';
import type { ComponentProps } from 'react';

import type { VillageVisit } from '../platform/page.ts';
import { IssuedBy } from '../voting/issued-by.tsx';
import type { Tokens } from '../voting/poll.ts';
import { bundleAddress, Check } from './check/check.tsx';
import { electionAddress, Recount, traceAddress } from './recount.tsx';
import { type Counted, isWithheld, type Results } from './results.ts';

interface Props {
  readonly results: Results;
  readonly chosen: Counted;
  readonly visit: VillageVisit;
}

const sealed = (key: string, term: string, value: string | null | undefined) =>
  value ? [{ key, term, value: <span className="seal">{value}</span> }] : [];

/** Everything another program needs to come to the same outcome. */
export function Verify({ results, chosen, tokens, visit }: Props & { readonly tokens: Tokens | null }) {
  const { t } = visit;
  const { rule, ballots, passes, fingerprint, seedCommitment } = results;
  const seed = (rule['ties'] as { seed?: string } | undefined)?.seed;
  const isFew = isWithheld(results, chosen);
  const row = (key: string, term: string, value: string) => ({ key, term, value });
  return (
    <Section id="verify" title={t('tally.verify.title')}>
      <div className="side">
        <div className="stack">
          <p className="measure">{t('tally.verify.text')}</p>
          {tokens && <IssuedBy tokens={tokens} visit={visit} />}
          {!isFew && <Recount results={results} chosen={chosen} visit={visit} />}
          {!chosen.isImported && <Check chosen={chosen} isFew={isFew} visit={visit} />}
          <SummaryList
            rows={[
              row('rule', t('tally.verify.rule'), t.reason(`tally.rule.${String(rule['kind'])}`)),
              row('ballots', t('tally.verify.ballots'), t.format.number(ballots)),
              ...(passes === null ? [] : [row('passes', t('tally.verify.passes'), t.format.number(passes))]),
              ...sealed('fingerprint', t('tally.verify.fingerprint'), fingerprint),
              ...sealed('seed', t('tally.verify.seed'), seed),
              ...sealed('commitment', t('tally.verify.commitment'), seedCommitment),
            ]}
          />
          <More summary={t('tally.verify.exact')}>
            <pre className="seal">{JSON.stringify(rule, null, 2)}</pre>
          </More>
        </div>
        <Files chosen={chosen} results={results} visit={visit} />
      </div>
    </Section>
  );
}

type File = ComponentProps<typeof DocumentRow>;

/** The count as files: nothing of a vote with too few ballots. */
const filesOfCount = ({ chosen, results, visit: { t, village } }: Props): File[] =>
  isWithheld(results, chosen)
    ? []
    : [
        {
          href: electionAddress(village.slug, chosen),
          icon: 'download',
          name: t('tally.file.election'),
          meta: t('tally.file.election.meta', { count: results.ballots }),
        },
        {
          href: traceAddress(village.slug, chosen),
          icon: 'download',
          name: t('tally.file.trace'),
          meta: t('tally.file.trace.meta'),
        },
      ];

/** What only a vote that was held here has. */
function filesOfVote({ chosen, visit: { t, language, village } }: Props): File[] {
  if (chosen.isImported) return [];
  const of = (page: string) => `/${language}/${village.slug}/${page}?cycle=${chosen.mark}`;
  return [
    {
      href: bundleAddress(village.slug, chosen),
      icon: 'download',
      name: t('tally.bundle.file'),
      meta: t('tally.bundle.file.meta'),
    },
    { href: of('rules'), name: t('nav.rules'), meta: t('tally.file.rules') },
    { href: of('meetings'), name: t('nav.meetings'), meta: t('tally.file.meetings') },
  ];
}

/** What can be taken along: the election and its count as files, the rules, the minutes, the log. */
function Files(props: Props) {
  const { t, language, village } = props.visit;
  const log: File = {
    href: `/${language}/${village.slug}/log`,
    icon: 'shield',
    name: t('nav.verify'),
    meta: t('tally.file.log'),
  };
  return (
    <ul className="docs">
      {[...filesOfCount(props), ...filesOfVote(props), log].map((each) => (
        <li key={each.href}>
          <DocumentRow {...each} />
        </li>
      ))}
    </ul>
  );
}
