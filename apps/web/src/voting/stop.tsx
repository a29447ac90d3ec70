import type { VoterObstacle } from '@ortaq/domain/voting';
import { ButtonLink, Note, PageHead } from '@ortaq/ui';

import { OfficeContact } from '../communities/office-contact.tsx';
import type { VillageVisit } from '../platform/page.ts';
import type { MyVoting } from './poll.ts';

export type Stopped = 'notResident' | 'no-identity-number' | 'roll-not-ready' | 'not-on-roll' | 'voted-on-paper';

const named: Readonly<Record<VoterObstacle, Stopped>> = {
  'voting/no-identity-number': 'no-identity-number',
  'voting/roll-not-ready': 'roll-not-ready',
  'voting/not-on-roll': 'not-on-roll',
  'voting/voted-on-paper': 'voted-on-paper',
};

/** Why this person cannot vote now, or nothing. Who is no resident yet hears that first: it can be mended on the spot. */
export function stopOf({ isResident, obstacle }: Pick<MyVoting, 'isResident' | 'obstacle'>): Stopped | null {
  if (!isResident) return 'notResident';
  return obstacle && named[obstacle];
}

const mended = new Set<Stopped>(['notResident', 'no-identity-number']);

/** Not a fault of the form but a page: why, what to do, whom to call; the marks stay. */
export function Stop({ why, visit }: { readonly why: Stopped; readonly visit: VillageVisit }) {
  const { t, language, village, path, query } = visit;
  const here = query.size > 0 ? `${path}?${query}` : path;
  return (
    <div className="stack">
      <PageHead title={t(`voting.stop.${why}.title`)} lead={t(`voting.stop.${why}.text`)} />
      {mended.has(why) && (
        <ButtonLink
          size="l"
          href={`/${language}/${village.slug}/account/residency?${new URLSearchParams({ next: here })}`}
        >
          {t('voting.stop.notResident.act')}
        </ButtonLink>
      )}
      {why === 'not-on-roll' && (
        <ButtonLink size="l" href={`/${language}/${village.slug}/vote/roll`}>
          {t('voting.own.write')}
        </ButtonLink>
      )}
      <Note tone="warn">{t('voting.stop.kept')}</Note>
      <p>{t('voting.stop.call')}</p>
      <OfficeContact visit={visit} />
    </div>
  );
}
