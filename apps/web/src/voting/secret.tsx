import { More } from '@ortaq/ui';

import type { VillageVisit } from '../platform/page.ts';
import { IssuedBy } from './issued-by.tsx';
import type { Tokens } from './poll.ts';

interface Props {
  readonly tokens: Pick<Tokens, 'issuers' | 'isSingleOperator'>;
  readonly visit: VillageVisit;
}

/** From whom a choice is hidden, whom one has to trust, and what is not proved: said where people vote, not in small print elsewhere. */
export const Secret = ({ tokens, visit }: Props) => (
  <More summary={visit.t('voting.secret.title')}>
    <p>{visit.t('voting.secret.text')}</p>
    <p>{visit.t('voting.secret.server')}</p>
    <IssuedBy tokens={tokens} visit={visit} />
  </More>
);
