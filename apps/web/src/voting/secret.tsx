import { More } from '@ortaq/ui';

import type { VillageVisit } from '../platform/page.ts';

/** From whom a choice is hidden, whom one has to trust, and what is not proved: said where people vote, not in small print elsewhere. */
export const Secret = ({ visit: { t } }: { readonly visit: VillageVisit }) => (
  <More summary={t('voting.secret.title')}>
    <p>{t('voting.secret.text')}</p>
    <p>{t('voting.secret.server')}</p>
    <p>{t('voting.secret.operator')}</p>
  </More>
);
