import { PROVIDER_ANSWER } from '@ortaq/contract';
import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Provider, { type Configuration, type KoaContextWithOIDC } from 'oidc-provider';

import { keptByProvider } from './kept-by-provider.ts';

/** A real OpenID provider on this machine, in which whoever is next signs in and consents without being asked. */
export interface AProvider {
  readonly issuer: string;
  readonly port: number;
  /** What a house is told that works with it. */
  readonly settings: Readonly<Record<string, string>>;
  /** The claims of who signs in next; null for somebody who cancels. */
  next: Readonly<Record<string, unknown>> | null;
  close(): Promise<void>;
}

export const CLIENT = 'ortaq';
export const SITE = 'https://ortaq.example';
/** The address to which the provider sends people back. */
export const REDIRECT = `${SITE}${PROVIDER_ANSWER}`;

const SECRET = 'forty letters that only both houses know';
const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });

/** @param port the address at which another one stood; any free one unless said. */
export async function aProvider(differences: Configuration = {}, port = 0): Promise<AProvider> {
  const server = createServer();
  await new Promise<void>((resolve) => void server.listen(port, '127.0.0.1', resolve));
  const { port: taken } = server.address() as AddressInfo;
  const issuer = `http://127.0.0.1:${taken}`;
  const folder = await mkdtemp(join(tmpdir(), 'ortaq-provider-'));
  await writeFile(join(folder, 'secret'), `${SECRET}\n`);

  const people = new Map<string, object>();
  const provider = new Provider(issuer, { ...configuration(people), ...differences });
  const self: AProvider = {
    issuer,
    port: taken,
    settings: {
      ORTAQ_PUBLIC_URL: SITE,
      ORTAQ_OIDC_ISSUER: issuer,
      ORTAQ_OIDC_CLIENT_ID: CLIENT,
      ORTAQ_OIDC_SECRET_FILE: join(folder, 'secret'),
      ORTAQ_OIDC_NAME: 'Куәлік',
    },
    next: null,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => void server.close(resolve));
      await rm(folder, { recursive: true, force: true });
    },
  };

  const answer = provider.callback();
  server.on('request', (request, reply) => {
    if (!request.url!.startsWith('/ask/')) return void answer(request, reply);
    const accountId = String(people.size);
    if (self.next) people.set(accountId, self.next);
    void provider.interactionFinished(
      request,
      reply,
      self.next ? { login: { accountId } } : { error: 'access_denied' },
    );
  });
  return self;
}

const configuration = (people: ReadonlyMap<string, object>): Configuration => ({
  clients: [{ client_id: CLIENT, client_secret: SECRET, redirect_uris: [REDIRECT] }],
  claims: { openid: ['sub'], profile: ['iin', 'name'] },
  features: { devInteractions: { enabled: false } },
  interactions: { url: (_, { uid }) => `/ask/${uid}` },
  findAccount: async (_, sub) => ({ accountId: sub, claims: async () => ({ ...people.get(sub), sub }) }),
  loadExistingGrant: consented,
  adapter: keptByProvider,
  ttl: { Interaction: 600, Grant: 600, Session: 600, AuthorizationCode: 60, AccessToken: 60, IdToken: 60 },
  cookies: { keys: ['of this test'] },
  jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'RS256' }] } as never,
});

async function consented({ oidc: { provider, client, session } }: KoaContextWithOIDC) {
  const grant = new provider.Grant({ clientId: client!.clientId, accountId: session!.accountId! });
  grant.addOIDCScope('openid profile');
  await grant.save();
  return grant;
}
