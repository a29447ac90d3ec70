import { identity, type Problem } from '@ortaq/contract';

import type { House } from './a-house.ts';
import { type AProvider, REDIRECT } from './a-provider.ts';

/** What a traveller is told when they come home. */
export interface Told {
  readonly status: number;
  readonly body: { readonly isNew?: boolean } & Partial<Problem>;
  readonly reasons: readonly string[];
}

type Cookies = Map<string, string>;

const cookieOf = (cookies: Cookies): string => [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');

/** Goes to the provider as a browser would, with its cookies, and comes back with the query of the answer. */
export async function visit(address: string): Promise<string> {
  const cookies: Cookies = new Map();
  let here = address;
  while (!here.startsWith(REDIRECT)) {
    const answer = await fetch(here, { redirect: 'manual', headers: { cookie: cookieOf(cookies) } });
    for (const line of answer.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line)!;
      cookies.set(name!, value!);
    }
    const next = answer.headers.get('location');
    if (!next) throw new Error(`The provider says ${answer.status}: ${await answer.text()}`);
    here = new URL(next, here).href;
  }
  return new URL(here).search.slice(1);
}

/** A browser that goes from the house to the provider and back, and keeps every cookie of the house. */
export function aTraveller(house: House, provider: AProvider, cookies: Cookies = new Map()) {
  const ask = async (method: 'GET' | 'POST', path: string, payload?: object) => {
    const headers = { cookie: cookieOf(cookies) };
    const seen = await house.app.inject({ method, url: `/api${path}`, headers, ...(payload && { payload }) });
    for (const { name, value } of seen.cookies) {
      if (value === '') cookies.delete(name);
      else cookies.set(name, value);
    }
    return { status: seen.statusCode, body: seen.json() };
  };
  return {
    cookies,
    ask,
    /** The address at the provider. */
    setOut: async (): Promise<string> =>
      (await ask('POST', identity.goToProvider.path, { language: 'kk' })).body.address,
    async comeBack(answer: string): Promise<Told> {
      const { status, body } = await ask('POST', identity.signInByProvider.path, { answer, language: 'kk' });
      return { status, body, reasons: body.reasons ?? [] };
    },
    /** The whole way, as a person of these claims. */
    async signIn(claims: AProvider['next']): Promise<Told> {
      const address = await this.setOut();
      provider.next = claims;
      return this.comeBack(await visit(address));
    },
    self: async (community?: string) =>
      (await ask('GET', `${identity.readSelf.path}${community ? `?${new URLSearchParams({ community })}` : ''}`)).body,
  };
}
