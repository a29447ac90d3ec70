import { voting } from '@ortaq/contract';
import { ButtonLink, Section, SummaryList } from '@ortaq/ui';

import type { CycleCard } from '../cycles/phase-words.ts';
import { useRoomVisit } from '../platform/room-visit.ts';
import { useRead } from '../platform/use-read.ts';

/** Where many voting keys went by one way, and how an auditor finds out whether that was as it should be. */
export function IssueAlerts({ cycle }: { readonly cycle: CycleCard }) {
  const { t, language, village } = useRoomVisit();
  const { data } = useRead(voting.listIssueAlerts, { community: village.slug, cycle: cycle.id });
  if (!data) return null;
  const { alerts } = data;
  if (alerts.length === 0)
    return (
      <Section id="alerts" title={t('audit.alerts.none')} aside={t('audit.alerts.note')}>
        {null}
      </Section>
    );
  const title = t('audit.alerts.title', { count: alerts.length });
  const query = new URLSearchParams({ cycle: cycle.mark, title });
  return (
    <Section id="alerts" title={title} aside={t('audit.alerts.note')}>
      <div className="stack">
        <SummaryList
          rows={alerts.map(({ id, kind, people, raisedOn }) => ({
            key: id,
            term: t(`audit.alert.${kind}`),
            value: `${t('audit.alerts.people', { people })} · ${t.format.date(raisedOn)}`,
          }))}
        />
        <p className="measure">{t('audit.alerts.next')}</p>
        <p>
          <ButtonLink kind="second" size="s" href={`/${language}/${village.slug}/audit/findings/new?${query}`}>
            {t('audit.flags.finding')}
          </ButtonLink>
        </p>
      </div>
    </Section>
  );
}
