import type { AnswerOf, InputOf, proposals } from '@ortaq/contract';
import type { ProposalStatus } from '@ortaq/domain/proposals';
import { trigramSql } from '@ortaq/words';

import { cycleSeenBy } from '../cycles/cycles.queries.ts';
import type { Query } from '../platform/reader.ts';

type P = typeof proposals;

/** The columns of a card, of `proposals.proposal p`. */
const card = `
  p.id, p.number, p.status, p.title, p.change, p.language, p.category, p.cost, p.place_text as place, p.submitted_at as "submittedAt",
  (select json_build_object('kk', s.name_kk, 'ru', s.name_ru, 'en', s.name_en)
   from communities.settlement s where s.community_id = p.community_id and s.id = p.settlement_id) as settlement,
  f.sha256 as photo, f.alt as "photoAlt"`;

const firstPhoto = `
  left join lateral (select sha256, alt from proposals.photo
                     where community_id = p.community_id and proposal_id = p.id and kind = 'idea' order by position limit 1) f on true`;

const groups: Readonly<Record<'ballot' | 'open' | 'out', readonly ProposalStatus[]>> = {
  ballot: ['admitted'],
  open: ['submitted', 'returned'],
  out: ['refused', 'merged', 'withdrawn'],
};

/** Each word as a pattern that finds it anywhere; what the person typed is never a pattern itself. */
const patternsOf = (words: string): string[] =>
  words
    .split(/\s+/u)
    .filter(Boolean)
    .map((word) => `%${word.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`);

/** Every submitted proposal of a cycle. Words meet a title and a change when all of them are there; a number finds its proposal. */
export const listProposals: Query<InputOf<P['listProposals']>, AnswerOf<P['listProposals']>> = async (asking) => {
  const { category, settlement, group, words = '' } = asking.input;
  const cycle = await cycleSeenBy(asking, asking.input.cycle);
  const rows = await asking.manager.query<AnswerOf<P['listProposals']>['proposals']>(
    `select ${card} from proposals.proposal p ${firstPhoto}
     where p.cycle_id = $1 and p.status <> 'draft'
       and ($2::text is null or p.category = $2)
       and ($3::uuid is null or p.settlement_id = $3)
       and ($4::text[] is null or p.status = any ($4))
       and (fold(p.title || ' ' || p.change) like all (select fold(each) from unnest($5::text[]) each)
            or p.number::text = $6)
     order by p.number`,
    [cycle.id, category, settlement, group && groups[group], patternsOf(words), words.replace(/^№\s*/u, '')],
  );
  return { proposals: rows };
};

/** What the person wrote, signed, or is asked to sign in this village. */
export const listMyProposals: Query<InputOf<P['listMyProposals']>, AnswerOf<P['listMyProposals']>> = async ({
  manager,
  actor,
}) => ({
  proposals: await manager.query(
    `select p.id, c.mark as "cycleMark", p.number, p.status, p.title, p.respond_by as "respondBy", p.changed_at as "changedAt",
            case when p.author_id = $1 then 'author' when a.status = 'accepted' then 'co-author' else 'invited' end as "as"
     from proposals.proposal p
       join cycles.cycle c on c.community_id = p.community_id and c.id = p.cycle_id
       left join proposals.co_author a on a.community_id = p.community_id and a.proposal_id = p.id and a.person_id = $1
     where p.author_id = $1 or a.status = 'accepted' or (a.status = 'asked' and p.status in ('draft', 'submitted', 'returned'))
     order by p.changed_at desc, p.id`,
    [actor.personId],
  ),
});

/** Below this two short texts in Kazakh share endings and helping words, not a subject. Tried on ideas of villages. */
const LEAST_LIKENESS = 0.34;

/** Submitted proposals that read much the same: each word that was typed is looked for, spelled a little otherwise too. */
export const findSimilar: Query<InputOf<P['findSimilar']>, AnswerOf<P['findSimilar']>> = async (asking) => {
  const cycle = await cycleSeenBy(asking, asking.input.cycle);
  const rows = await asking.manager.query<AnswerOf<P['findSimilar']>['proposals']>(
    `with typed as (
       select distinct word from regexp_split_to_table(translate(fold($2), $4, $5), '[^a-z0-9]+') word where length(word) > 1),
     read as materialized (
       select p.id, p.number, p.title, p.change, p.status, translate(fold(p.title || ' ' || p.change), $4, $5) as words
       from proposals.proposal p where p.cycle_id = $1 and p.status in ('submitted', 'returned', 'admitted'))
     select id, number, title, change, status
     from read cross join lateral (select avg(power(word_similarity(word, words), 2)) as likeness from typed) l
     where likeness >= $3 order by likeness desc, number limit 5`,
    [cycle.id, asking.input.text, LEAST_LIKENESS, trigramSql.from, trigramSql.to],
  );
  return { proposals: rows };
};
