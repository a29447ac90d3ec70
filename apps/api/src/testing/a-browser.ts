import { addressOf, type Endpoint, type Problem, type SentOf } from '@ortaq/contract';

import type { House } from './a-house.ts';

/** What a browser sees of an answer. */
export interface Seen {
  readonly status: number;
  readonly body: unknown;
  readonly cookie: string | undefined;
}

/** A browser that keeps the session cookie from answer to answer, as a person's does. */
export function aBrowser(house: House, address = '198.51.100.7') {
  let kept: string | undefined;
  return {
    /** The cookie as it would be sent. */
    get cookie(): string | undefined {
      return kept;
    },
    async ask<E extends Endpoint>(endpoint: E, input: SentOf<E>): Promise<Seen> {
      const { path, rest } = addressOf(endpoint, input as Record<string, unknown>);
      const answer = await house.app.inject({
        method: endpoint.method,
        url: path,
        remoteAddress: address,
        headers: {
          ...(kept && { cookie: kept }),
          ...(endpoint.method !== 'GET' && { 'content-type': 'application/json' }),
        },
        ...(endpoint.method === 'GET' ? {} : { payload: JSON.stringify(Object.fromEntries(rest)) }),
      });
      const cookie = [answer.headers['set-cookie'] ?? []].flat()[0];
      if (cookie !== undefined) kept = /^([^=]+=[^;]+);/.exec(cookie)?.[1];
      return { status: answer.statusCode, body: answer.json(), cookie };
    },
  };
}

/** Reasons of a refusal, for expectations. */
export const reasonsOf = ({ body }: Seen): readonly string[] => (body as Problem).reasons ?? [];
