import { type Call, clientOver } from '@ortaq/contract';
import { createHash, randomBytes } from 'node:crypto';

import { appoint, asOwner, type Village } from './operator.ts';
import type { Person } from './person.ts';

/** Where the product lies. */
export const site = process.env['ORTAQ_E2E_URL'] ?? 'http://localhost:3000';

const COOKIE = '__Host-ortaq';

/** The product as a program asks it, for what another journey does by hand. */
export const callAs = (session?: string): Call =>
  clientOver(({ method, path, body, contentType }) =>
    fetch(`${site}${path}`, {
      method,
      headers: {
        ...(contentType !== undefined && { 'content-type': contentType }),
        ...(session !== undefined && { cookie: `${COOKIE}=${session}` }),
      },
      ...(body !== undefined && { body: body as string }),
    }),
  );

/** A session of somebody who proved long ago who they are. */
export async function sessionOf(personId: string, means: 'password' | 'code' = 'code'): Promise<string> {
  const session = randomBytes(32).toString('base64url');
  const mark = createHash('sha256').update(session).digest();
  await asOwner(async (owner) => {
    await owner.query(
      `insert into identity.session (mark, person_id, means, expires_at) values ($1, $2, $3, now() + interval '1 hour')`,
      [mark, personId, means],
    );
  });
  return session;
}

/** Somebody who has held an office for long. */
export async function inOffice(office: string, name: string, of: Village): Promise<Call> {
  const login = `called-${office}`;
  await appoint(office, login, name, of);
  let personId = '';
  await asOwner(async (owner) => {
    const { rows } = await owner.query<{ id: string }>(
      'update identity.credential set change_by = null where login = $1 returning person_id as id',
      [login],
    );
    personId = rows[0]!.id;
  });
  return callAs(await sessionOf(personId, 'password'));
}

/** Puts the session into the browser of a person. */
export const signIn = ({ page }: Person, session: string): Promise<void> =>
  page.context().addCookies([{ name: COOKIE, value: session, url: site.replace('http:', 'https:'), secure: true }]);
