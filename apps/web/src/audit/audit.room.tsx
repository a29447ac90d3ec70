import { audit } from '@ortaq/contract';
import { Counts, OfficeHead } from '@ortaq/ui';

import type { CycleCard } from '../cycles/phase-words.ts';
import { Refusal } from '../platform/refusal.tsx';
import { useRoomVisit } from '../platform/room-visit.ts';
import { useRead } from '../platform/use-read.ts';
import { IssuedInCycle } from '../voting/issued-in-cycle.tsx';
import { AuditNext } from './audit-next.tsx';
import type { Audited } from './audited.ts';
import { CheckTable } from './check-table.tsx';
import { FlagList } from './flag-list.tsx';
import { InAudit } from './in-audit.tsx';
import { IssueAlerts } from './issue-alerts.tsx';
import { SampleTable } from './sample-table.tsx';

/** The auditor's room: what was computed, what must be looked at, and which papers to ask for. */
export function Component() {
  const { t } = useRoomVisit();
  return (
    <InAudit head={<OfficeHead title={t('audit.room.title')} note={t('audit.room.lead')} />}>
      {(cycle) => <AuditOf key={cycle.id} cycle={cycle} />}
    </InAudit>
  );
}

function AuditOf({ cycle }: { readonly cycle: CycleCard }) {
  const { village } = useRoomVisit();
  const of = { community: village.slug, cycle: cycle.id };
  const { data: sheet, error } = useRead(audit.readChecks, of);
  const { data: sample } = useRead(audit.readSample, of);
  const { data: found } = useRead(audit.listFindings, of);
  return (
    <>
      <Refusal error={error} />
      {sheet && sample && found && <Computed {...{ cycle, sheet, sample, findings: found.findings }} />}
    </>
  );
}

function Computed({ cycle, sheet, sample, findings }: Audited) {
  const { t } = useRoomVisit();
  const inState = (state: string) => sheet.checks.filter((each) => each.state === state).length;
  const looked = sample.payments.filter(({ paper }) => paper !== null).length;
  const told = findings.filter(({ status }) => status !== 'withdrawn');
  const states = { failed: inState('fail'), incomplete: inState('incomplete') };
  const of = (all: number) => `/ ${t.format.number(all)}`;
  return (
    <>
      <AuditNext cycle={cycle} sheet={sheet} sample={sample} findings={findings} />
      <Counts
        counts={[
          {
            key: 'checks',
            value: inState('pass'),
            of: of(sheet.checks.length),
            label: t('audit.room.count.checks', states),
          },
          { key: 'flags', value: sheet.flags.length, label: t('audit.room.count.flags') },
          { key: 'sample', value: looked, of: of(sample.payments.length), label: t('audit.room.count.sample') },
          {
            key: 'findings',
            value: told.filter(({ status }) => status === 'closed').length,
            of: of(told.length),
            label: t('audit.room.count.findings'),
          },
        ]}
      />
      <CheckTable sheet={sheet} cycle={cycle} />
      <IssuedInCycle cycle={cycle} />
      <IssueAlerts cycle={cycle} />
      <FlagList flags={sheet.flags} cycle={cycle} />
      <SampleTable sample={sample} />
    </>
  );
}
