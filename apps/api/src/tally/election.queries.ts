import { type CycleId, type CycleRules, projectColumns, projectFields } from '@ortaq/domain/cycles';
import { electionScale } from '@ortaq/domain/tally';
import { type Ballot, type Election, makeElection, type Project } from '@ortaq/tally';
import type { EntityManager } from 'typeorm';

interface ProjectRow {
  readonly id: string;
  readonly key: string;
  readonly cost: string;
  readonly category: string | null;
  readonly settlement: string | null;
}

interface CycleRow {
  readonly envelope: string;
  readonly rules: Pick<CycleRules, 'ballot' | 'classes'>;
}

interface BallotRow {
  readonly voter: string;
  readonly choices: readonly string[];
  readonly points: readonly (string | number)[] | null;
}

/** Everything a count starts from, under the public numbers of the projects; and which proposal each number is. */
export async function electionOf(
  manager: EntityManager,
  cycle: CycleId,
): Promise<{ election: Election; proposals: ReadonlyMap<string, string> }> {
  const [{ envelope, rules }] = (await manager.query(
    'select envelope, rules from cycles.cycle where community_id = current_community() and id = $1',
    [cycle],
  )) as [CycleRow];
  const projects = await manager.query<ProjectRow[]>(
    `select id, coalesce(external_id, number::text) as key, cost, category, settlement_id as settlement from proposals.proposal
     where community_id = current_community() and cycle_id = $1 and status = 'admitted' order by number`,
    [cycle],
  );
  const ballots = await ballotsOf(manager, cycle);
  const [{ scale: pointScale = 0 } = {}] = await manager.query<{ scale: number }[]>(
    'select point_scale as scale from tally.published where community_id = current_community() and cycle_id = $1',
    [cycle],
  );
  const keys = new Map(projects.map(({ id, key }) => [id, key]));
  const election = makeElection({
    voteType: rules.ballot.type,
    scale: electionScale,
    pointScale,
    budget: BigInt(envelope),
    projectColumns: projectColumns(rules),
    projects: projects.map((row) => projectOf(row, rules)),
    ballots: ballots.map((row) => ballotOf(row, keys)),
  });
  return { election, proposals: new Map(projects.map(({ id, key }) => [key, id])) };
}

const projectOf = (row: ProjectRow, rules: CycleRow['rules']): Project => ({
  id: row.key,
  cost: BigInt(row.cost),
  fields: projectFields(rules, row),
});

/** Ballots from the opened box, or those of a published election that came as a batch. */
async function ballotsOf(manager: EntityManager, cycle: CycleId): Promise<BallotRow[]> {
  const imported = await manager.query<BallotRow[]>(
    `select voter_id as voter, choices, points from voting.imported_ballot
     where community_id = current_community() and cycle_id = $1 order by position`,
    [cycle],
  );
  return imported.length > 0
    ? imported
    : manager.query<BallotRow[]>('select voter, choices, points from voting.open_box($1)', [cycle]);
}

const ballotOf = ({ voter, choices, points }: BallotRow, keys: ReadonlyMap<string, string>): Ballot => ({
  voter,
  choices: choices.map((id) => keys.get(id)!),
  ...(points && { points: points.map(Number) }),
});
