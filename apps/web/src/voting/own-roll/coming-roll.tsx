import { PageHead } from '@ortaq/ui';

import { OfficeContact } from '../../communities/office-contact.tsx';
import type { VillageVisit } from '../../platform/page.ts';
import { rollHourOf } from '../roll-hour.ts';
import { Way } from './own-place.tsx';
import type { ComingRollData, OwnRollData } from './own-roll.ts';

export type Coming = 'visitor' | 'noNumber' | 'making' | 'listed' | 'unlisted';

/** What there is to say before the roll is frozen: it can still be put right with little trouble. */
export function comingOf({ isSignedIn, hasIdentityNumber, isListed }: OwnRollData['own']): Coming {
  if (isListed === null) return 'making';
  if (!isSignedIn) return 'visitor';
  if (!hasIdentityNumber) return 'noNumber';
  return isListed ? 'listed' : 'unlisted';
}

interface Props {
  readonly data: ComingRollData;
  readonly visit: VillageVisit;
}

/** When the roll closes, and whether one is on what is going to be it. */
export function ComingRoll({ data: { cycle, own }, visit }: Props) {
  const { t, now } = visit;
  const { rollFreezesAt: at } = cycle;
  const hour = rollHourOf({ rollFreezesAt: at, isReady: own.isListed !== null }, now);
  const coming = comingOf(own);
  if (hour === null || at === null)
    return (
      <PageHead title={t('voting.own.noRoll.title')} lead={t('voting.own.noRoll.text')}>
        <OfficeContact visit={visit} />
      </PageHead>
    );
  if (hour === 'missed')
    return (
      <PageHead title={t('voting.own.missed.title')} lead={t('voting.own.missed.text', { at })}>
        <OfficeContact visit={visit} />
      </PageHead>
    );
  return (
    <PageHead title={t('voting.own.coming.title', { at })} lead={t(`voting.own.coming.${coming}`)}>
      {coming === 'visitor' || coming === 'noNumber' ? (
        <Way place={coming} visit={visit} />
      ) : (
        <OfficeContact visit={visit} />
      )}
    </PageHead>
  );
}
