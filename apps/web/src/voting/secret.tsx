import { More } from '@ortaq/ui';

import type { VillageVisit } from '../platform/page.ts';
import type { Tokens } from './poll.ts';

interface Props {
  readonly tokens: Pick<Tokens, 'isSingleOperator'>;
  readonly visit: VillageVisit;
}

/** From whom a choice is hidden, whom one has to trust, and what is not proved: said where people vote, not in small print elsewhere. */
export const Secret = ({ tokens: { isSingleOperator }, visit: { t } }: Props) => (
  <More summary={t('voting.secret.title')}>
    <p>{t('voting.secret.text')}</p>
    <p>{t('voting.secret.server')}</p>
    <p>{t(isSingleOperator ? 'voting.secret.operator' : 'voting.issuer.two')}</p>
  </More>
);
