import type { AnswerOf, identity, InputOf } from '@ortaq/contract';
import type { Language } from '@ortaq/kernel';
import { formatPhone } from '@ortaq/words';

import type { PersonId } from '../platform/actor.ts';
import type { Query } from '../platform/reader.ts';
import { found } from '../platform/refuse-on.ts';
import { textOf } from './message-text.ts';

/** The login of the seeded person of each role; no password opens it. */
export const demoLogin = (role: string): string => `demo-${role}`;

export const findDemoPerson: Query<InputOf<typeof identity.signInAsDemo>, PersonId> = async ({ manager, input }) => {
  const rows = await manager.query<{ id: PersonId }[]>(
    'select person_id as id from identity.credential where login = $1',
    [demoLogin(input.role)],
  );
  return found(rows[0]).id;
};

interface Row {
  readonly id: string;
  readonly to: string;
  readonly channel: 'sms' | 'email';
  readonly language: Language;
  readonly template: string;
  readonly slots: Readonly<Record<string, string>>;
  readonly putAt: Date;
  readonly sentAt: Date | null;
}

/** The last fifty messages, as they would have been read. */
export const readInbox: Query<InputOf<typeof identity.readInbox>, AnswerOf<typeof identity.readInbox>> = async ({
  manager,
}) => {
  const rows = await manager.query<Row[]>(
    `select id, address as "to", channel, language, template, slots, put_at as "putAt", sent_at as "sentAt"
     from identity.outbox order by put_at desc, id desc limit 50`,
  );
  return { messages: rows.map((row) => ({ ...row, to: formatPhone(row.to), text: textOf(row) })) };
};
