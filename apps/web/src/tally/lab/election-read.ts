import type { Election, Project } from '@ortaq/tally';

/** A project as the laboratory shows it. */
export interface LabProject {
  readonly key: string;
  readonly name: string;
  /** Minor units. */
  readonly cost: bigint;
  readonly votes: number;
  readonly point: { readonly latitude: number; readonly longitude: number } | null;
}

/** What the laboratory shows of an election beside its counts. */
export interface ElectionRead {
  readonly title: string;
  readonly voteType: Election['voteType'];
  readonly budget: bigint;
  readonly voters: number;
  readonly currency: string | undefined;
  /** The file's own name of its rule, and its threshold. */
  readonly rule: string;
  readonly threshold: number;
  readonly projects: readonly LabProject[];
}

const coordinate = (text: string | undefined): number => (text ? Number(text) : Number.NaN);

function pointOf({ fields }: Project): LabProject['point'] {
  const point = { latitude: coordinate(fields.get('latitude')), longitude: coordinate(fields.get('longitude')) };
  return Number.isFinite(point.latitude) && Number.isFinite(point.longitude) ? point : null;
}

function votesOf({ ballots }: Election): Map<string, number> {
  const votes = new Map<string, number>();
  for (const { choices } of ballots) for (const key of choices) votes.set(key, (votes.get(key) ?? 0) + 1);
  return votes;
}

export function readElection(election: Election): ElectionRead {
  const { meta, voteType, budget, ballots } = election;
  const votes = votesOf(election);
  const projects = election.projects.map((project): LabProject => ({
    key: project.id,
    name: project.fields.get('name') || project.id,
    cost: project.cost,
    votes: votes.get(project.id) ?? 0,
    point: pointOf(project),
  }));
  return {
    title: meta.get('description') ?? meta.get('unit') ?? '',
    voteType,
    budget,
    voters: ballots.length,
    currency: meta.get('currency'),
    rule: meta.get('rule') ?? '',
    threshold: Number(meta.get('min_project_score_threshold') ?? 0) || 0,
    projects,
  };
}
