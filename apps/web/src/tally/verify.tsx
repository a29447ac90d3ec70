import { More, Section, SummaryList } from '@ortaq/ui';

import type { VillageVisit } from '../platform/page.ts';
import type { Counted, Results } from './results.ts';

interface Props {
  readonly results: Results;
  readonly chosen: Counted;
  readonly cycles: readonly Counted[];
  readonly visit: VillageVisit;
}

/** Everything another program needs to come to the same outcome. */
export function Verify({ results, chosen, cycles, visit: { t, language, village } }: Props) {
  const others = cycles.filter(({ cycle }) => cycle !== chosen.cycle);
  const seed = (results.rule['ties'] as { seed?: string } | undefined)?.seed;
  const row = (key: string, term: string, value: string | null) => (value === null ? [] : [{ key, term, value }]);
  const sealed = (key: string, term: string, value: string | null | undefined) =>
    value ? [{ key, term, value: <span className="seal">{value}</span> }] : [];
  return (
    <>
      <Section id="verify" title={t('tally.verify.title')}>
        <p className="measure">{t('tally.verify.text')}</p>
        <SummaryList
          rows={[
            ...row('rule', t('tally.verify.rule'), t.reason(`tally.rule.${String(results.rule['kind'])}`)),
            ...row('ballots', t('tally.verify.ballots'), t.format.number(results.ballots)),
            ...row(
              'passes',
              t('tally.verify.passes'),
              results.passes === null ? null : t.format.number(results.passes),
            ),
            ...sealed('fingerprint', t('tally.verify.fingerprint'), results.fingerprint),
            ...sealed('seed', t('tally.verify.seed'), seed),
            ...sealed('commitment', t('tally.verify.commitment'), results.seedCommitment),
          ]}
        />
        <More summary={t('tally.verify.exact')}>
          <pre className="seal">{JSON.stringify(results.rule, null, 2)}</pre>
        </More>
      </Section>
      {others.length > 0 && (
        <Section id="years" title={t('tally.results.other')}>
          <ul className="stack">
            {others.map(({ cycle, fiscalYear, title }) => (
              <li key={cycle}>
                <a href={`/${language}/${village.slug}/results?cycle=${cycle}`}>
                  {fiscalYear} · {title[language] || title.kk}
                </a>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
