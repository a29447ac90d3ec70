import type { AnswerOf, InputOf, voting } from '@ortaq/contract';
import type { RollFault } from '@ortaq/domain/voting';
import { maskPhone } from '@ortaq/words';

import type { Looking, Query } from '../platform/reader.ts';
import { found } from '../platform/refuse-on.ts';
import type { Seals } from '../platform/seals.ts';

type V = typeof voting;
type ImportShown = AnswerOf<V['importRoll']>;
type Line = AnswerOf<V['readRollImport']>['lines'][number];

const imports = `
  select i.id, i.file_name as "fileName", i.imported_at as "importedAt", p.name as "importedBy", i.imported_by = $2 as "isOwn",
         case when i.replaced_at is not null then 'replaced' when i.confirmed_at is not null then 'confirmed' else 'waiting' end as status,
         i.accepted + i.questions + i.errors as read, i.accepted, i.questions, i.errors,
         (select count(*)::int from voting.roll_line l
          where l.import_id = i.id and l.verdict = 'question' and l.decision is null) as undecided,
         coalesce(r.count, (select count(*)::int from voting.roll_line l
          where l.import_id = i.id and (l.verdict = 'accepted' or l.decision = 'keep'))) as entering
  from voting.roll_import i
    join identity.person p on p.id = i.imported_by
    left join voting.roll r on r.community_id = i.community_id and r.import_id = i.id
  where i.cycle_id = $1`;

export const listRollImports: Query<InputOf<V['listRollImports']>, AnswerOf<V['listRollImports']>> = async ({
  manager,
  input,
  actor,
}) => ({
  imports: await manager.query(`${imports} order by i.imported_at desc`, [input.cycle, actor.personId]),
});

interface OneImport {
  readonly cycle: string;
  readonly rollImport: string;
}

export async function readImport({ manager, input, actor }: Looking<OneImport>): Promise<ImportShown> {
  const rows = await manager.query<ImportShown[]>(`${imports} and i.id = $3`, [
    input.cycle,
    actor.personId,
    input.rollImport,
  ]);
  return found(rows[0]);
}

/** A line as the database keeps it: names and phones are sealed. */
interface SealedLine extends Pick<Line, 'line' | 'verdict' | 'settlement' | 'decision'> {
  readonly faults: readonly RollFault[];
  readonly last4: string;
  readonly nameSealed: Buffer;
  readonly phoneSealed: Buffer | null;
}

const PAGE = 100;

export const readRollImport: Query<InputOf<V['readRollImport']>, { import: ImportShown; lines: SealedLine[] }> = async (
  looking,
) => ({
  import: await readImport(looking),
  lines: await looking.manager.query(
    `select l.line, l.verdict, l.faults, l.iin_last4 as last4, l.name_sealed as "nameSealed", l.phone_sealed as "phoneSealed",
            case when s.id is not null then json_build_object('kk', s.name_kk, 'ru', s.name_ru, 'en', s.name_en) end as settlement,
            l.decision
     from voting.roll_line l
       left join communities.settlement s on s.community_id = l.community_id and s.id = l.settlement_id
     where l.import_id = $1 and l.line > $2 and ($3::text is null or l.verdict = $3)
     order by l.line limit ${PAGE}`,
    [looking.input.rollImport, looking.input.after, looking.input.verdict ?? null],
  ),
});

/** An identity number of which no more is told than is needed to recognise a person. */
export const masked = (last4: string): string => `${'•'.repeat(8)}${last4}`;

/** A line as the clerk may see it: the name, and of the numbers no more than is needed to recognise a person. */
export const openLine = ({ last4, nameSealed, phoneSealed, faults, ...line }: SealedLine, seals: Seals): Line => ({
  ...line,
  faults: [...faults],
  name: seals.open(nameSealed),
  iinMasked: masked(last4),
  phoneMasked: phoneSealed && maskPhone(seals.open(phoneSealed)),
});
