import { issuedWords } from '@ortaq/words';

import type { VillageVisit } from '../platform/page.ts';
import type { Tokens } from './poll.ts';

interface Props {
  readonly tokens: Pick<Tokens, 'issuers' | 'isSingleOperator'>;
  readonly visit: Pick<VillageVisit, 't'>;
}

/**
 * Who gives out the keys, and so what cryptography does not prove: said wherever ballots are counted or found. Nothing before there are
 * keys, and of a vote that was held elsewhere.
 */
export const IssuedBy = ({ tokens: { issuers, isSingleOperator }, visit: { t } }: Props) =>
  issuers.length > 0 && <p className="measure">{t(issuedWords(isSingleOperator))}</p>;
