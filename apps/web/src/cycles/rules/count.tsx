import { Section, SummaryList } from '@ortaq/ui';
import type { Say } from '@ortaq/words';

import type { VillageVisit } from '../../platform/page.ts';
import { limitRows } from './limits.ts';
import type { Rules, Told } from './rules.ts';

/** The rule in three sentences. */
function sentencesOf(count: Rules['count'], t: Say): string[] {
  if (count.kind === 'greedy')
    return [t('cycles.rules.greedy.1'), t('cycles.rules.greedy.2'), t(`cycles.rules.greedy.3.${count.overflow}`)];
  return [
    t('cycles.rules.equal-shares.1'),
    t('cycles.rules.equal-shares.2'),
    t('cycles.rules.equal-shares.3'),
    ...(count.completion.increment === null ? [] : [t('cycles.rules.equal-shares.more')]),
  ];
}

/** How votes become winners, and what decides between equals. */
export function CountTerms({ told: { cycle }, visit }: { readonly told: Told; readonly visit: VillageVisit }) {
  const { t, language, village } = visit;
  const { count } = cycle.rules;
  const least = count.gate?.minVotes;
  const limits = limitRows(cycle.rules, visit);
  return (
    <Section id="count" title={t('cycles.rules.count')} aside={t(`tally.rule.${count.kind}`)}>
      <div className="stack">
        <div className="panel roomy">
          <ol className="numbers">
            {sentencesOf(count, t).map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ol>
        </div>
        <SummaryList
          rows={[
            ...(least === undefined
              ? []
              : [{ key: 'gate', term: t('cycles.rules.gate'), value: t.format.number(least) }]),
            {
              key: 'tie',
              term: t('cycles.rules.tie'),
              value: (
                <ol className="numbers">
                  {count.ties.chain.map((step) => (
                    <li key={step}>{t(`tally.step.${step}`)}</li>
                  ))}
                </ol>
              ),
            },
          ]}
        />
        {limits.length > 0 && (
          <>
            <h3>{t('cycles.rules.limits')}</h3>
            <SummaryList rows={limits} />
          </>
        )}
        <p>
          <a href={`/${language}/${village.slug}/lab`}>{t('tally.lab.link')}</a>
        </p>
      </div>
    </Section>
  );
}
