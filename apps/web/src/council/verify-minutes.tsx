import { DocumentRow, More } from '@ortaq/ui';

import type { VillageVisit } from '../platform/page.ts';
import { groupsOf } from './seal-groups.ts';
import type { Minutes } from './session.ts';

interface Props {
  readonly minutes: Pick<Minutes, 'session' | 'resolution'>;
  readonly seal: { readonly sha256: string };
  readonly visit: VillageVisit;
}

/** How anybody finds out whether a paper is these minutes. */
export function VerifyMinutes({ minutes: { session, resolution }, seal, visit: { t, village, site } }: Props) {
  const address = `/api/communities/${village.slug}/sessions/${session.number}/minutes`;
  return (
    <aside className="stack no-print">
      <h2>{t('council.minutes.verify')}</h2>
      <p>
        {t('council.minutes.verify.text')} {resolution?.kind === 'adopt' && t('council.minutes.verify.ledger')}
      </p>
      <p className="seal">{groupsOf(seal.sha256)}</p>
      <DocumentRow
        href={address}
        name={t('council.minutes.verify.data')}
        meta={t('council.minutes.verify.data.meta')}
      />
      <More summary={t('council.minutes.verify.self')}>
        <pre className="seal">{`curl -s ${site}${address} | jq -j .seal.text | sha256sum`}</pre>
      </More>
    </aside>
  );
}
