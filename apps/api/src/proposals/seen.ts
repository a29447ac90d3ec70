/** SQL: whether `proposals.proposal p` exists for the person in this parameter. A draft does for those who sign it, or are asked to. */
export const seenBy = (person: `$${number}`): string => `
  (p.status <> 'draft' or p.author_id = ${person} or exists (
     select from proposals.co_author s
     where s.community_id = p.community_id and s.proposal_id = p.id and s.person_id = ${person} and s.status <> 'declined'))`;
