import type { Election, Project } from '@ortaq/tally';

/** A project as the laboratory shows it. */
export interface LabProject {
  readonly key: string;
  readonly name: string;
  /** Minor units. */
  readonly cost: bigint;
  readonly votes: number;
  /** Kinds of work; a project may have several. */
  readonly categories: readonly string[];
  readonly place: string;
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
  /** Votes of a hundred by category: every voter has one, in equal parts for the chosen projects and for their categories. */
  readonly voteShares: ReadonlyMap<string, number>;
}

const coordinate = (text: string | undefined): number => (text ? Number(text) : Number.NaN);

function pointOf({ fields }: Project): LabProject['point'] {
  const point = { latitude: coordinate(fields.get('latitude')), longitude: coordinate(fields.get('longitude')) };
  return Number.isFinite(point.latitude) && Number.isFinite(point.longitude) ? point : null;
}

const listed = (text = ''): string[] =>
  text
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '');

const placeOf = ({ fields }: Project): string =>
  (fields.get('neighborhood') || fields.get('district') || fields.get('subunit') || '').trim();

function votesOf({ ballots }: Election): Map<string, number> {
  const votes = new Map<string, number>();
  for (const { choices } of ballots) for (const key of choices) votes.set(key, (votes.get(key) ?? 0) + 1);
  return votes;
}

/** What weighs on every category when each project's weight is parted equally among its own. */
export function byCategory(projects: readonly LabProject[], weightOf: (project: LabProject) => number) {
  const weights = new Map<string, number>();
  for (const project of projects)
    for (const category of project.categories) {
      const part = weightOf(project) / project.categories.length;
      weights.set(category, (weights.get(category) ?? 0) + part);
    }
  return hundredths(weights);
}

/** The same as parts of a hundred of their sum. */
export function hundredths(weights: ReadonlyMap<string, number>): Map<string, number> {
  const whole = [...weights.values()].reduce((sum, each) => sum + each, 0);
  return new Map([...weights].map(([key, weight]) => [key, whole > 0 ? (weight * 100) / whole : 0]));
}

function voicesOf({ ballots }: Election): Map<string, number> {
  const voices = new Map<string, number>();
  for (const { choices } of ballots)
    for (const key of choices) voices.set(key, (voices.get(key) ?? 0) + 1 / choices.length);
  return voices;
}

export function readElection(election: Election): ElectionRead {
  const { meta, voteType, budget, ballots } = election;
  const votes = votesOf(election);
  const voices = voicesOf(election);
  const projects = election.projects.map((project): LabProject => ({
    key: project.id,
    name: project.fields.get('name') || project.id,
    cost: project.cost,
    votes: votes.get(project.id) ?? 0,
    categories: listed(project.fields.get('category')),
    place: placeOf(project),
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
    voteShares: byCategory(projects, ({ key }) => voices.get(key) ?? 0),
  };
}
