import { type OutputOf, voting } from '@ortaq/contract';
import { ALERT_FROM } from '@ortaq/domain/voting';
import { ButtonLink, FormulaCard, Section } from '@ortaq/ui';

import type { CycleCard } from '../cycles/phase-words.ts';
import { Refusal } from '../platform/refusal.tsx';
import { useRoomVisit } from '../platform/room-visit.ts';
import { useRead } from '../platform/use-read.ts';

type Alert = OutputOf<typeof voting.listIssueAlerts>['alerts'][number];

interface Props {
  readonly cycle: CycleCard;
}

/** Where more people took keys with one device, phone, address or helper than is usual: what it may mean, and what to do. */
export function IssueAlerts({ cycle }: Props) {
  const { t, village } = useRoomVisit();
  const { data, error } = useRead(voting.listIssueAlerts, { community: village.slug, cycle: cycle.id });
  return (
    <Section id="alerts" title={t('audit.alerts')} aside={t('audit.alerts.note')}>
      <Refusal error={error} />
      {data?.alerts.length === 0 && <p className="muted">{t('audit.alerts.none')}</p>}
      {data?.alerts.map((alert) => (
        <AlertCard key={alert.id} alert={alert} cycle={cycle} />
      ))}
    </Section>
  );
}

function AlertCard({ alert: { kind, people, raisedOn }, cycle }: Props & { readonly alert: Alert }) {
  const { t, language, village } = useRoomVisit();
  const query = new URLSearchParams({ cycle: cycle.mark, title: t(`audit.alert.${kind}`) });
  return (
    <FormulaCard
      code={String(people)}
      title={t(`audit.alert.${kind}`)}
      status={t('audit.flags.look')}
      about={t.format.dayMonth(raisedOn)}
      text={t(`audit.alert.${kind}.text`)}
      formula={{ label: t('audit.alerts.do'), value: t(`audit.alert.${kind}.do`) }}
      here={{
        label: t('audit.flags.here'),
        value: t('audit.alerts.people', { count: people, most: ALERT_FROM[kind] - 1 }),
      }}
      act={
        <ButtonLink kind="second" size="s" href={`/${language}/${village.slug}/audit/findings/new?${query}`}>
          {t('audit.flags.finding')}
        </ButtonLink>
      }
    />
  );
}
