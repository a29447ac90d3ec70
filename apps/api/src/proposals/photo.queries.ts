import type { InputOf, proposals } from '@ortaq/contract';
import { amendmentRules, isPublic, limits, photoRules } from '@ortaq/domain/proposals';
import { obey, Refusal } from '@ortaq/kernel';

import type { Query } from '../platform/reader.ts';
import { found } from '../platform/refuse-on.ts';
import { isAuthor, relationOf } from './authoring.ts';
import { CoAuthorEntity } from './co-author.entity.ts';
import { PhotoEntity } from './photo.entity.ts';
import { ProposalEntity } from './proposal.entity.ts';
import { seenBy } from './seen.ts';
import { untilWhen } from './submission.ts';

type P = typeof proposals;

/** A rendition in the store of files. */
export interface KeptRendition {
  readonly file: string;
}

/** The rendition that was asked for, or the largest there is; of a draft's photo for its authors only. */
export const findRendition: Query<InputOf<P['readPhoto']>, KeptRendition> = async ({ manager, input, actor }) => {
  const rows = await manager.query<KeptRendition[]>(
    `select r.sha256 as file
     from proposals.photo f
       join proposals.proposal p on p.community_id = f.community_id and p.id = f.proposal_id
       join proposals.rendition r on r.community_id = f.community_id and r.photo_id = f.id
     where f.sha256 = $1 and r.format = $2
       and ${seenBy('$4')}
     order by r.width <= $3 desc, case when r.width <= $3 then -r.width else r.width end limit 1`,
    [input.sha256, input.format, input.width, actor.personId],
  );
  return found(rows[0]);
};

/** Asked before a picture is decoded, so that nobody makes us work for nothing; the act asks again. */
export const roomForPhoto: Query<InputOf<P['addPhoto']>, void> = async ({ manager, input, actor, community, now }) => {
  const [communityId, proposalId] = [community!.id, input.proposal];
  const row = found(await manager.findOneBy(ProposalEntity, { communityId, id: proposalId }));
  const asked = await manager.findBy(CoAuthorEntity, { communityId, proposalId });
  const relation = relationOf(actor.personId, row.authorId, asked);
  found(isPublic(row.status) || relation !== 'stranger' ? row : null);
  if (!isAuthor(relation)) throw new Refusal(['identity/not-allowed']);
  obey(amendmentRules, { ...row, now }, untilWhen(row));
  const photos = await manager.countBy(PhotoEntity, { communityId, proposalId, kind: 'idea' });
  obey(photoRules, { photos }, { most: String(limits.photos) });
};
