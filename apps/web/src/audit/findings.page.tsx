import { audit } from '@ortaq/contract';
import { EmptyState, Main, More, PageHead, Section } from '@ortaq/ui';

import { villagePage, type VillageVisit } from '../platform/page.ts';
import type { Finding } from './audited.ts';
import { FindingFacts, FindingHistory, FindingStatus } from './finding-view.tsx';

/** What the auditor found, what the akim answered, what became of it: everybody reads it. */
export const findingsPage = villagePage<readonly Finding[]>({
  path: '/:village/findings',
  kind: 'document',
  section: 'money',

  async load({ call, village }) {
    return (await call(audit.listFindings, { community: village.slug })).findings;
  },

  title: (_, { t }) => t('audit.findings.title'),
  description: (_, { t }) => t('audit.findings.lead'),

  View: ({ data, visit }) =>
    data.length === 0 ? (
      <Main>
        <EmptyState drawing="bridge" level={1} title={visit.t('audit.findings.none')}>
          <p>{visit.t('audit.findings.none.text')}</p>
        </EmptyState>
      </Main>
    ) : (
      <Main>
        <PageHead title={visit.t('audit.findings.title')} lead={visit.t('audit.findings.lead')} />
        {data.map((finding) => (
          <FindingSection key={finding.id} finding={finding} visit={visit} />
        ))}
      </Main>
    ),
});

function FindingSection({ finding, visit: { t } }: { readonly finding: Finding; readonly visit: VillageVisit }) {
  const number = t('audit.finding.number', { number: finding.number });
  return (
    <Section id={`finding-${finding.number}`} title={`${number} ${finding.title}`}>
      <div className="stack">
        <FindingStatus t={t} finding={finding} />
        <FindingFacts t={t} finding={finding} />
        <More summary={t('audit.finding.history')} open={finding.status !== 'closed'}>
          <FindingHistory t={t} finding={finding} />
        </More>
      </div>
    </Section>
  );
}
