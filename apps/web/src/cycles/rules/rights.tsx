import { type Right, rights } from '@ortaq/domain';
import { offices, type Standing } from '@ortaq/domain/identity';
import { More, Section, SummaryList } from '@ortaq/ui';
import type { Say } from '@ortaq/words';

import type { VillageVisit } from '../../platform/page.ts';

const everyRight = Object.keys(rights) as Right[];

/** Everybody who is somebody here, those outside the offices first. */
const standings: readonly Standing[] = ['person', 'resident', 'author', ...offices];

const nameOf = (standing: Standing, t: Say): string =>
  standing === 'person' || standing === 'resident' || standing === 'author'
    ? t(`cycles.right.${standing}`)
    : t(`identity.office.${standing}`);

function whenOf(right: Right, t: Say): string {
  const { when } = rights[right];
  if (when === 'always') return t('cycles.rules.rights.always');
  return t.format.list(when.map((phase) => t(`cycles.phase.${phase}`)));
}

const heldBy = (standing: Standing): Right[] =>
  everyRight.filter((right) => (rights[right].who as readonly string[]).includes(standing));

/** The whole table of rights in words: for each standing what it may do, and in which stages. */
export function Rights({ visit: { t } }: { readonly visit: VillageVisit }) {
  return (
    <Section id="rights" title={t('cycles.rules.rights')}>
      <p>{t('cycles.rules.rights.lead')}</p>
      {standings.map((standing) => (
        <More key={standing} summary={nameOf(standing, t)}>
          <SummaryList
            rows={heldBy(standing).map((right) => ({
              key: right,
              term: t.reason(`cycles.right.${right}`),
              value: whenOf(right, t),
            }))}
          />
        </More>
      ))}
    </Section>
  );
}
