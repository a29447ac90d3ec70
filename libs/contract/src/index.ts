import { audit } from './audit/audit.contract.ts';
import { communities } from './communities/communities.contract.ts';
import { council } from './council/council.contract.ts';
import { cycles } from './cycles/cycles.contract.ts';
import type { Endpoint } from './endpoint.ts';
import { identity } from './identity/identity.contract.ts';
import { proposals } from './proposals/proposals.contract.ts';
import { review } from './review/review.contract.ts';
import { spending } from './spending/spending.contract.ts';
import { tally } from './tally/tally.contract.ts';
import { voting } from './voting/voting.contract.ts';

export * from './audit/index.ts';
export * from './client.ts';
export * from './communities/index.ts';
export * from './council/index.ts';
export * from './cycles/index.ts';
export * from './endpoint.ts';
export * from './identity/index.ts';
export * from './problem.ts';
export * from './proposals/index.ts';
export * from './review/index.ts';
export * from './spending/index.ts';
export * from './tally/index.ts';
export * from './voting/index.ts';
export * from './wire.ts';

/** Every endpoint of Ortaq, by capability: routes, guard, client, OpenAPI and the matrix of rights are derived from it. */
export const contract = {
  communities,
  identity,
  cycles,
  proposals,
  review,
  voting,
  tally,
  council,
  spending,
  audit,
} satisfies Record<string, Record<string, Endpoint>>;
