import { ButtonLink, Section, Table } from '@ortaq/ui';

import { useRoomVisit } from '../platform/room-visit.ts';
import { amountOf, WorkState } from './amounts.tsx';
import type { Work } from './money.ts';
import { nextFor } from './next.ts';
import type { OfficeMoney } from './office-money.ts';

const stages = ['planned', 'contracted', 'accepted', 'paid'] as const;

/** Every adopted project: its money, and what is entered next. */
export function Works({ room }: { readonly room: OfficeMoney }) {
  const { t } = useRoomVisit();
  return (
    <Section id="works" title={t('spending.room.works')}>
      <Table
        caption={t('spending.room.works')}
        captionHidden
        columns={[
          { key: 'project', head: t('spending.room.project') },
          ...stages.map((stage) => ({ key: stage, head: t(`spending.${stage}`), numeric: true })),
          { key: 'next', head: t('spending.room.next') },
        ]}
        rows={room.works.map((work) => ({
          key: work.proposalId,
          cells: [
            <ProjectLink key="project" work={work} />,
            ...stages.map((stage) => amountOf(t, work[stage])),
            <NextStep key="next" room={room} work={work} />,
          ],
        }))}
      />
    </Section>
  );
}

function ProjectLink({ work }: { readonly work: Work }) {
  const { language, village } = useRoomVisit();
  return (
    <a href={`/${language}/${village.slug}/office/money/works/${work.proposalId}`}>
      №{work.number} <span lang={work.language}>{work.title}</span>
    </a>
  );
}

function NextStep({ room, work }: { readonly room: OfficeMoney; readonly work: Work }) {
  const { t, language, village } = useRoomVisit();
  const next = nextFor(work);
  if (next === null) return <WorkState status={work.status} t={t} />;
  if (room.waiting.some(({ proposalId }) => proposalId === work.proposalId))
    return <span className="muted">{t('spending.next.waits')}</span>;
  if (!room.mayEnter) return <WorkState status={work.status} t={t} />;
  return (
    <ButtonLink size="s" kind="second" href={`/${language}/${village.slug}/office/money/works/${work.proposalId}`}>
      {t(`spending.next.${next}`)}
    </ButtonLink>
  );
}
