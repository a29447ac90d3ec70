import type { AnswerOf, InputOf, voting } from '@ortaq/contract';

import { cycleSeenBy } from '../cycles/cycles.queries.ts';
import type { Query } from '../platform/reader.ts';
import { issuerElsewhere, issuerHash } from './issuers.store.ts';
import { standingRoll } from './frozen-roll.queries.ts';

type V = typeof voting;

/** The issuer in another house, from the moment it is named. */
export const readIssuer: Query<InputOf<V['readIssuer']>, AnswerOf<V['readIssuer']>> = async (looking) => {
  const { id } = await cycleSeenBy(looking, looking.input.cycle);
  const found = await issuerElsewhere(looking.manager, id);
  const isFixed = (await standingRoll(looking.manager, id)) !== null;
  if (!found) return { isFixed, issuer: null };
  const { address, issued } = found;
  return { isFixed, issuer: { address, issued, hash: issuerHash(found) } };
};
