import { audit } from '@ortaq/contract';
import { ButtonLink, EmptyState, Note, OfficeHead, Split } from '@ortaq/ui';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';

import type { CycleCard } from '../cycles/phase-words.ts';
import { Refusal } from '../platform/refusal.tsx';
import { useRoomVisit } from '../platform/room-visit.ts';
import { useRead } from '../platform/use-read.ts';
import type { FindingsRoom } from './audited.ts';
import { FindingList } from './finding-list.tsx';
import { FindingPane } from './finding-pane.tsx';
import { InAudit } from './in-audit.tsx';

/** The auditor's findings of a cycle. */
export function Component() {
  const { t, language, village } = useRoomVisit();
  const add = (
    <ButtonLink href={`/${language}/${village.slug}/audit/findings/new`}>{t('audit.findings.new')}</ButtonLink>
  );
  return <Findings room="/audit/findings" note={t('audit.findings.note')} aside={add} />;
}

/** The akim's answers to them. */
export function Answers() {
  const { t } = useRoomVisit();
  return <Findings room="/office/findings" note={t('audit.findings.answer.note')} />;
}

function Findings({
  room,
  ...about
}: {
  readonly room: FindingsRoom;
  readonly note: string;
  readonly aside?: ReactNode;
}) {
  const { t } = useRoomVisit();
  return (
    <InAudit head={<OfficeHead title={t('audit.findings.title')} {...about} />}>
      {(cycle) => <FindingsOf cycle={cycle} room={room} />}
    </InAudit>
  );
}

function FindingsOf({ cycle, room }: { readonly cycle: CycleCard; readonly room: FindingsRoom }) {
  const { t, village } = useRoomVisit();
  const { finding } = useParams();
  const { data, error } = useRead(audit.listFindings, { community: village.slug, cycle: cycle.id });
  if (!data) return <Refusal error={error} />;
  const chosen = data.findings.find(({ id }) => id === finding);
  if (data.findings.length === 0)
    return (
      <EmptyState drawing="bridge" title={t('audit.findings.none')}>
        {t('audit.findings.none.text')}
      </EmptyState>
    );
  return (
    <Split open={chosen !== undefined} list={<FindingList findings={data.findings} current={finding} room={room} />}>
      {chosen ? (
        <FindingPane key={chosen.id} finding={chosen} room={room} />
      ) : (
        <div className="pane">
          <Note>{t('audit.findings.choose')}</Note>
        </div>
      )}
    </Split>
  );
}
