import type { z } from 'zod';

import type { Endpoint, OutputOf, SentOf } from './endpoint.ts';
import { Problem } from './problem.ts';

/** Carries a request to the server and its answer back: `fetch` in a browser, an in-process call on the server. */
export type Send = (request: SentRequest) => Promise<{ readonly status: number; json(): Promise<unknown> }>;

export interface SentRequest {
  readonly method: Endpoint['method'];
  readonly path: string;
  readonly body?: string | Uint8Array;
  readonly contentType?: string;
}

/** The server answered with a problem document. */
export class Refused extends Error {
  override readonly name = 'Refused';

  constructor(readonly problem: Problem) {
    super([problem.title, ...(problem.reasons ?? [])].join(': '));
  }
}

export interface Call {
  <E extends Endpoint>(endpoint: E, input: SentOf<E>, file?: FileBody): Promise<OutputOf<E>>;
}

export interface FileBody {
  readonly bytes: Uint8Array;
  readonly type: string;
}

/** Path of a request with its parameters filled in; for GET and file bodies the rest becomes the query. */
export function addressOf(
  endpoint: Endpoint,
  input: Readonly<Record<string, unknown>>,
): { path: string; rest: Map<string, unknown> } {
  const rest = new Map(Object.entries(input).filter(([, value]) => value !== undefined));
  const filled = endpoint.path.replace(/:(\w+)/g, (_, name: string) => {
    const value = String(rest.get(name));
    rest.delete(name);
    return encodeURIComponent(value);
  });
  const asQuery = endpoint.method === 'GET' || endpoint.takes === 'file';
  if (!asQuery || rest.size === 0) return { path: `/api${filled}`, rest };
  const query = new URLSearchParams([...rest].map(([name, value]) => [name, String(value)]));
  return { path: `/api${filled}?${query}`, rest: new Map() };
}

/** The typed client of the whole contract, over any way of sending. */
export const clientOver = (send: Send): Call =>
  async function call<E extends Endpoint>(endpoint: E, input: SentOf<E>, file?: FileBody) {
    const { path, rest } = addressOf(endpoint, input as Record<string, unknown>);
    const body = file
      ? { body: file.bytes, contentType: file.type }
      : endpoint.method === 'GET'
        ? {}
        : { body: JSON.stringify(Object.fromEntries(rest)), contentType: 'application/json' };
    const answer = await send({ method: endpoint.method, path, ...body });
    const json = await answer.json();
    if (answer.status >= 400) throw new Refused(Problem.parse(json));
    return (endpoint.output as z.ZodType<OutputOf<E>>).parse(json);
  };
