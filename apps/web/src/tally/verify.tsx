import { DocumentRow, More, Section, SummaryList } from '@ortaq/ui';

import type { VillageVisit } from '../platform/page.ts';
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
export function Verify({ results, chosen, isSingleOperator, visit }: Props & { readonly isSingleOperator: boolean }) {
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
          {!chosen.isImported && (
            <p className="measure">{t(isSingleOperator ? 'voting.secret.operator' : 'voting.issuer.two')}</p>
          )}
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

/** What can be taken along: the election as a file, the rules, the minutes, the log. */
function Files({ chosen, results, visit: { t, language, village } }: Props) {
  const root = `/${language}/${village.slug}`;
  const ofCycle = `?cycle=${chosen.mark}`;
  return (
    <ul className="docs">
      {!isWithheld(results, chosen) && (
        <>
          <li>
            <DocumentRow
              href={electionAddress(village.slug, chosen)}
              icon="download"
              name={t('tally.file.election')}
              meta={t('tally.file.election.meta', { count: results.ballots })}
            />
          </li>
          <li>
            <DocumentRow
              href={traceAddress(village.slug, chosen)}
              icon="download"
              name={t('tally.file.trace')}
              meta={t('tally.file.trace.meta')}
            />
          </li>
        </>
      )}
      {!chosen.isImported && (
        <>
          <li>
            <DocumentRow
              href={bundleAddress(village.slug, chosen)}
              icon="download"
              name={t('tally.bundle.file')}
              meta={t('tally.bundle.file.meta')}
            />
          </li>
          <li>
            <DocumentRow href={`${root}/rules${ofCycle}`} name={t('nav.rules')} meta={t('tally.file.rules')} />
          </li>
          <li>
            <DocumentRow href={`${root}/meetings${ofCycle}`} name={t('nav.meetings')} meta={t('tally.file.meetings')} />
          </li>
        </>
      )}
      <li>
        <DocumentRow href={`${root}/log`} icon="shield" name={t('nav.verify')} meta={t('tally.file.log')} />
      </li>
    </ul>
  );
}
