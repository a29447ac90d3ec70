import { communities } from './communities/communities.contract.ts';
import type { Endpoint } from './endpoint.ts';

export * from './client.ts';
export * from './communities/index.ts';
export * from './endpoint.ts';
export * from './problem.ts';
export * from './wire.ts';

/** Every endpoint of Ortaq, by capability: routes, guard, client, OpenAPI and the matrix of rights are derived from it. */
export const contract = { communities } satisfies Record<string, Record<string, Endpoint>>;
