import type { InputOf, spending } from '@ortaq/contract';
import { mayDo } from '@ortaq/domain';

import { standingsOf } from '../platform/actor.ts';
import type { Query } from '../platform/reader.ts';
import { found } from '../platform/refuse-on.ts';
import type { KeptDocument } from './documents.store.ts';

/** A paper that the asker may open: everybody once it is confirmed, the office before. */
export const findDocument: Query<InputOf<(typeof spending)['readDocument']>, KeptDocument> = async ({
  manager,
  input,
  actor,
  community,
}) => {
  const seesAll = mayDo('spending:read', standingsOf(actor, community));
  const rows = await manager.query<KeptDocument[]>(
    `select d.sha256, d.name, d.type, d.bytes from spending.document d
     where d.sha256 = $1 and ($2 or exists (
       select from spending.record r where r.document = d.sha256 and r.state in ('confirmed', 'reversed')))`,
    [input.sha256, seesAll],
  );
  return found(rows[0]);
};
