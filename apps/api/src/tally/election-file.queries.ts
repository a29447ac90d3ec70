import { fileRules, type LeavingFacts } from '@ortaq/domain/tally';
import { obey } from '@ortaq/kernel';
import { type Election, type Project, writePb } from '@ortaq/tally';
import { dayOf } from '@ortaq/words';
import type { EntityManager } from 'typeorm';

import type { CycleId } from '@ortaq/domain/cycles';
import { CycleEntity } from '../cycles/cycle.entity.ts';
import type { Query } from '../platform/reader.ts';
import { found } from '../platform/refuse-on.ts';
import { electionOf } from './election.queries.ts';

type Fields = ReadonlyMap<string, string>;

/** The certified outcome beside the election, as the file will say it. */
interface Certified {
  readonly run: string;
  readonly rule: { readonly kind: string; readonly comparison?: string; readonly completion?: { increment: unknown } };
}

interface OutcomeRow {
  readonly key: string;
  readonly votes: string;
  readonly selected: string;
  readonly name: string;
  readonly category: string | null;
  readonly neighborhood: string | null;
  readonly latitude: string | null;
  readonly longitude: string | null;
}

interface CycleRow {
  readonly title: string;
  readonly year: number;
  readonly village: string;
  readonly opens: Date;
  readonly closes: Date;
  readonly zone: string;
  readonly currency: string;
  readonly least: number;
  readonly most: number | null;
}

interface PublishedRow {
  readonly meta: readonly (readonly [string, string])[];
  readonly projectColumns: readonly string[];
  readonly voteColumns: readonly string[];
  readonly projects: Readonly<Record<string, readonly string[]>>;
}

export interface ElectionFile {
  readonly text: string;
  readonly ballots: number;
  readonly projects: number;
  readonly isHeldHere: boolean;
}

/** What is asked before the file leaves. */
export const leavingFacts = (file: ElectionFile | undefined): LeavingFacts => ({
  isCertified: file !== undefined,
  isHeldHere: file?.isHeldHere ?? false,
  ballots: file?.ballots ?? 0,
});

/** Projects, ballots and the certified outcome of a cycle as `.pb`; nothing before a count is certified. */
export async function electionFileOf(manager: EntityManager, cycle: CycleId): Promise<ElectionFile | undefined> {
  const [certified] = await manager.query<Certified[]>(
    'select id as run, rule from tally.certified where cycle_id = $1',
    [cycle],
  );
  if (!certified) return undefined;
  const { election } = await electionOf(manager, cycle);
  const outcomes = await outcomesOf(manager, certified.run);
  const [published] = await manager.query<PublishedRow[]>(
    `select meta, project_columns as "projectColumns", vote_columns as "voteColumns", projects from tally.published where cycle_id = $1`,
    [cycle],
  );
  const described = published
    ? await asPublished(manager, { cycle, election, published, outcomes })
    : await asHeldHere(manager, { cycle, election, certified, outcomes });
  const [ballots, projects] = [election.ballots.length, election.projects.length];
  return { text: writePb(described), ballots, projects, isHeldHere: !published };
}

/** The same for everybody, once a count is certified and if the ballots are enough, with the mark of its cycle. */
export const publicElection: Query<{ readonly cycle: CycleId }, ElectionFile & { readonly mark: string }> = async ({
  manager,
  input,
}) => {
  const cycle = found(await manager.findOneBy(CycleEntity, { id: input.cycle }));
  const file = found(await electionFileOf(manager, input.cycle));
  obey(fileRules, leavingFacts(file));
  return { ...file, mark: cycle.mark };
};

async function outcomesOf(manager: EntityManager, run: string): Promise<ReadonlyMap<string, OutcomeRow>> {
  const rows = await manager.query<OutcomeRow[]>(
    `select coalesce(p.external_id, p.number::text) as key, o.votes, case when o.is_winner then '1' else '0' end as selected,
            p.title as name, p.category, s.name_kk as neighborhood, p.latitude, p.longitude
     from tally.outcome o join proposals.proposal p on p.community_id = o.community_id and p.id = o.proposal_id
       left join communities.settlement s on s.community_id = p.community_id and s.id = p.settlement_id where o.run_id = $1`,
    [run],
  );
  return new Map(rows.map((row) => [row.key, row]));
}

interface Described {
  readonly cycle: CycleId;
  readonly election: Election;
  readonly outcomes: ReadonlyMap<string, OutcomeRow>;
}

/** The file as it came, with the outcome as it was counted here. */
async function asPublished(
  manager: EntityManager,
  { cycle, election, published, outcomes }: Described & { readonly published: PublishedRow },
): Promise<Election> {
  const { meta, projectColumns, voteColumns, projects: cells } = published;
  const rows = await manager.query<{ extra: Readonly<Record<string, string>> }[]>(
    'select extra from voting.imported_ballot where cycle_id = $1 order by position',
    [cycle],
  );
  const counted = (column: string, key: string, written: string): string => {
    const { votes, selected } = outcomes.get(key)!;
    return column === 'votes' ? votes : column === 'selected' ? selected : written;
  };
  const fieldsOf = (key: string): Fields =>
    new Map(projectColumns.map((column, at) => [column, counted(column, key, cells[key]?.[at] ?? '')]));
  return {
    ...election,
    meta: new Map(meta),
    projectColumns,
    voteColumns,
    projects: election.projects.map((project) => ({ ...project, fields: fieldsOf(project.id) })),
    ballots: election.ballots.map((ballot, at) => ({
      ...ballot,
      cells: voteColumns.map((column) => rows[at]?.extra[column] ?? ''),
    })),
  };
}

const columns = ['votes', 'name', 'category', 'neighborhood', 'latitude', 'longitude', 'selected'] as const;

/** An election of our own in the words of Pabulib; the voter of each ballot is its place in the opened box. */
async function asHeldHere(
  manager: EntityManager,
  { cycle, election, certified, outcomes }: Described & { readonly certified: Certified },
): Promise<Election> {
  const [row] = await manager.query<[CycleRow]>(
    `select coalesce(nullif(c.title_en, ''), c.title_kk) as title, c.fiscal_year as year, v.name_en as village, c.voting_opens_at as opens,
            c.voting_closes_at as closes, v.time_zone as zone, c.rules ->> 'currency' as currency,
            (c.rules -> 'ballot' ->> 'least')::integer as least, (c.rules -> 'ballot' ->> 'most')::integer as most
     from cycles.cycle c join communities.community v on v.id = c.community_id where c.id = $1`,
    [cycle],
  );
  const withFields = (project: Project): Project => {
    const outcome = outcomes.get(project.id)!;
    return { ...project, fields: new Map(columns.map((column) => [column, outcome[column] ?? ''])) };
  };
  return {
    ...election,
    meta: metaOf(row, certified),
    projectColumns: columns,
    projects: election.projects.map(withFields),
  };
}

const dotted = (when: Date, zone: string): string => dayOf(when, zone).split('-').toReversed().join('.');

const metaOf = (row: CycleRow, { rule }: Certified): Fields =>
  new Map([
    ['description', row.title],
    ['country', 'Kazakhstan'],
    ['unit', row.village],
    ['instance', String(row.year)],
    ['num_projects', ''],
    ['num_votes', ''],
    ['budget', ''],
    ['vote_type', ''],
    ['rule', ruleName(rule)],
    ['date_begin', dotted(row.opens, row.zone)],
    ['date_end', dotted(new Date(row.closes.getTime() - 1), row.zone)],
    ['min_length', String(row.least)],
    ...(row.most === null ? [] : [['max_length', String(row.most)] as const]),
    ['currency', row.currency],
  ]);

/** The name that the format has for a rule; the exact parameters are in the frozen terms. */
const ruleName = ({ kind, comparison = 'none', completion }: Certified['rule']): string =>
  kind === 'greedy'
    ? 'greedy'
    : `equalshares${completion?.increment ? '/add1' : ''}${comparison === 'none' ? '' : '-comparison'}`;
