import { LinkLines, Section, Stages } from '@ortaq/ui';

import type { VillageVisit } from '../platform/page.ts';
import type { Home, HomeCycle } from './home-banner.tsx';
import { stagesOf } from './phase-words.ts';

/** The seven stages of the cycle, the one that holds now among them. */
export function HomeStages({ cycle, visit: { t } }: { readonly cycle: HomeCycle; readonly visit: VillageVisit }) {
  return (
    <Section id="stages" title={t('cycles.home.stages', { year: String(cycle.fiscalYear) })}>
      <Stages stages={stagesOf(t, cycle)} across />
    </Section>
  );
}

/** The cycles beside it: one may already take proposals while another votes. */
export function HomeOthers({ others, visit }: { readonly others: Home['others']; readonly visit: VillageVisit }) {
  const { t, language, village } = visit;
  if (others.length === 0) return null;
  return (
    <Section id="others" title={t('cycles.home.others')}>
      <LinkLines
        lines={others.map(({ id, mark, title, phase, deadline }) => ({
          key: id,
          href: `/${language}/${village.slug}/projects?cycle=${mark}`,
          name: title[language] || title.kk,
          note: deadline ? t('cycles.home.deadline', { at: t.format.date(deadline) }) : undefined,
          aside: t(`cycles.phase.${phase}`),
        }))}
      />
    </Section>
  );
}
