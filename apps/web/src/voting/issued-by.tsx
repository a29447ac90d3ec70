import type { VillageVisit } from '../platform/page.ts';
import type { Tokens } from './poll.ts';

interface Props {
  readonly tokens: Pick<Tokens, 'isSingleOperator'>;
  readonly visit: Pick<VillageVisit, 't'>;
}

/** Who gives out the keys, and so what cryptography does not prove: said wherever ballots are counted or found. */
export const IssuedBy = ({ tokens: { isSingleOperator }, visit: { t } }: Props) => (
  <p className="measure">{t(isSingleOperator ? 'voting.secret.operator' : 'voting.issuer.two')}</p>
);
