import { BarList, Chart, Crowd } from '@ortaq/ui';

import type { VillageVisit } from '../platform/page.ts';
import { of100, type Turnout } from './results.ts';

/** How many of a hundred voted, and where they live; never for what. */
export function TurnoutOf({
  turnout,
  visit: { t, language },
}: {
  readonly turnout: Turnout;
  readonly visit: VillageVisit;
}) {
  const { voters, voted, settlements } = turnout;
  const people = of100(voted, voters);
  const finding = t('tally.turnout.of100', { count: people });
  return (
    <section className="sect cols-2">
      <Chart finding={finding} measure={t('tally.turnout.measure', { voters, voted })}>
        <Crowd label={finding} people={people} />
      </Chart>
      {settlements.length > 1 && (
        <div className="stack">
          <h3>{t('tally.turnout.places')}</h3>
          <BarList
            whole={100}
            bars={settlements.map(({ settlement, ...group }) => {
              const share = of100(group.voted, group.voters);
              return {
                key: settlement?.kk ?? '',
                label: settlement?.[language] ?? t('tally.turnout.elsewhere'),
                value: t('tally.turnout.share', { count: share }),
                size: share,
              };
            })}
          />
        </div>
      )}
    </section>
  );
}
