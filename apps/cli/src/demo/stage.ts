import { createServer, livesInThePast, markOf, openPast, type Past, readConfig, SESSION_COOKIE } from '@ortaq/api';
import { type Call, clientOver, type SentRequest } from '@ortaq/contract';
import { randomBytes } from 'node:crypto';

type Server = Awaited<ReturnType<typeof createServer>>;
type Environment = Readonly<Record<string, string | undefined>>;

/** Where the history of the demo village is played: the product in this process, its clock, and its people. */
export interface Stage {
  readonly server: Server;
  readonly past: Past;
  /** The client of a person who is signed in. */
  as(personId: string): Promise<Call>;
  close(): Promise<void>;
}

/** The client of whoever sends this cookie. */
export const clientOf = (server: Server, cookie: string): Call =>
  clientOver(async ({ method, path, body, contentType }: SentRequest) => {
    const answer = await server.inject({
      method,
      url: path,
      headers: { cookie, ...(contentType !== undefined && { 'content-type': contentType }) },
      ...(body !== undefined && { payload: typeof body === 'string' ? body : Buffer.from(body) }),
    });
    return { status: answer.statusCode, json: async () => answer.json() as unknown };
  });

/** A session as the demo panel begins one; it ends with the play. */
async function signIn({ sql }: Past, personId: string): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  await sql(
    `insert into identity.session (mark, person_id, means, expires_at) values ($1, $2, 'demo', now() + interval '1 hour')`,
    [markOf(token), personId],
  );
  return `${SESSION_COOKIE}=${token}`;
}

export async function openStage(environment: Environment, ownerUrl: string): Promise<Stage> {
  const past = await openPast(ownerUrl);
  Object.assign(process.env, livesInThePast);
  const config = { ...readConfig(environment), ORTAQ_WORKS: false, ORTAQ_LOG_LEVEL: 'error' as const };
  const server = await createServer(config);
  await server.init();
  const clients = new Map<string, Promise<Call>>();
  const begin = async (personId: string) => clientOf(server, await signIn(past, personId));
  return {
    server,
    past,
    as(personId) {
      const known = clients.get(personId) ?? begin(personId);
      clients.set(personId, known);
      return known;
    },
    async close() {
      await past.sql('delete from identity.session');
      await server.close();
      await past.close();
      delete process.env['PGOPTIONS'];
    },
  };
}
