import type { AnswerOf, InputOf, proposals } from '@ortaq/contract';

import type { Query } from '../platform/reader.ts';
import { found } from '../platform/refuse-on.ts';
import { seenBy } from './seen.ts';

type P = typeof proposals;

/** What was said, oldest first. The text of a hidden comment never leaves the database. */
export const listComments: Query<InputOf<P['listComments']>, AnswerOf<P['listComments']>> = async ({
  manager,
  input,
  actor,
}) => {
  const known = await manager.query<unknown[]>(`select from proposals.proposal p where p.id = $1 and ${seenBy('$2')}`, [
    input.proposal,
    actor.personId,
  ]);
  found(known[0]);
  const comments = await manager.query<AnswerOf<P['listComments']>['comments']>(
    `select c.id, c.author_shown as "authorShown", c.office, c.written_at as "writtenAt", c.hidden_reason as "hiddenReason",
            case when c.hidden_at is null then c.text end as text,
            c.person_id = p.author_id or exists (
              select from proposals.co_author a
              where a.community_id = c.community_id and a.proposal_id = c.proposal_id and a.person_id = c.person_id and a.status = 'accepted'
            ) as "isOfAuthor"
     from proposals.comment c join proposals.proposal p on p.community_id = c.community_id and p.id = c.proposal_id
     where c.proposal_id = $1 order by c.written_at, c.id`,
    [input.proposal],
  );
  return { comments };
};
