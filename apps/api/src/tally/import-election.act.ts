import type { CountingRule, Cycle, CycleId } from '@ortaq/domain/cycles';
import type { ProposalId } from '@ortaq/domain/proposals';
import { importRulesOfFile } from '@ortaq/domain/tally';
import { money, obey } from '@ortaq/kernel';
import type { Election, Project } from '@ortaq/tally';

import { type PublishedCyclesStore, publishedCyclesIn, type PublishedPlan } from '../cycles/published-cycles.store.ts';
import type { Act, Moment } from '../platform/registrar.ts';
import {
  type PublishedProject,
  publishedProjectsIn,
  type PublishedProjectsStore,
} from '../proposals/published-projects.store.ts';
import {
  importedBallotsIn,
  type ImportedBallotsStore,
  type PublishedBallot,
} from '../voting/imported-ballots.store.ts';
import { planOfFile, ruleOfFile } from './published-plan.ts';
import { publishedIn, type PublishedStore, type SourceFile } from './published.store.ts';

interface Stores {
  readonly cycles: PublishedCyclesStore;
  readonly projects: PublishedProjectsStore;
  readonly ballots: ImportedBallotsStore;
  readonly files: PublishedStore;
}

interface Input {
  readonly file: SourceFile;
  /** Read with two decimal places at least. */
  readonly election: Election;
  /** Where the file's own name of the rule is not to be followed. */
  readonly rule?: CountingRule;
}

export interface ImportedElection {
  readonly plan: PublishedPlan;
  readonly projects: readonly PublishedProject[];
  readonly ballots: readonly PublishedBallot[];
  readonly file: SourceFile;
  readonly election: Election;
}

function pointOf({ fields }: Project): PublishedProject['point'] {
  const [latitude, longitude] = [Number(fields.get('latitude') || 'none'), Number(fields.get('longitude') || 'none')];
  return Number.isFinite(latitude) && Number.isFinite(longitude) ? { latitude, longitude } : null;
}

const projectsOf = ({ projects, meta }: Election, { newId }: Moment): PublishedProject[] =>
  projects.map((project) => ({
    id: newId<ProposalId>(),
    externalId: project.id,
    title: project.fields.get('name') || project.id,
    change: project.fields.get('description') ?? '',
    cost: money(project.cost),
    point: pointOf(project),
    language: meta.get('language') ?? 'en',
  }));

function ballotsOf({ ballots, voteColumns }: Election, projects: readonly PublishedProject[]): PublishedBallot[] {
  const ids = new Map(projects.map(({ externalId, id }) => [externalId, id]));
  return ballots.map(({ voter, choices, points, cells = [] }) => ({
    voter,
    choices: choices.map((key) => ids.get(key)!),
    points: points ?? null,
    extra: Object.fromEntries(voteColumns.map((name, at) => [name, cells[at] ?? ''])),
  }));
}

/** Takes in an election that was held and published elsewhere: projects, ballots, money, rule, as a cycle with closed polls. */
export const importElection: Act<Stores, Input, Record<string, never>, ImportedElection> = {
  name: 'tally.importElection',
  right: 'ballot:import',

  stores: (tx) => ({
    cycles: publishedCyclesIn(tx),
    projects: publishedProjectsIn(tx),
    ballots: importedBallotsIn(tx),
    files: publishedIn(tx),
  }),

  load: async () => ({}),

  decide(_, { file, election, rule = ruleOfFile(election) }, moment) {
    obey(importRulesOfFile, { rule, scale: election.scale });
    const { timeZone, profile } = moment.community!;
    const around = { timeZone, currency: profile.currency };
    const projects = projectsOf(election, moment);
    return {
      plan: planOfFile(moment.newId<CycleId>(), election, { count: rule!, around }),
      projects,
      ballots: ballotsOf(election, projects),
      file,
      election,
    };
  },

  async save({ cycles, projects, ballots, files }, imported) {
    const { id: cycleId, submissionClosesAt: submittedAt }: Cycle = await cycles.keep(imported.plan);
    await projects.add({ cycleId, submittedAt, projects: imported.projects });
    await ballots.add(cycleId, imported.ballots);
    await files.add(cycleId, imported.file, imported.election);
  },

  witness: ({ plan, projects, ballots, file }) => ({
    cycle: plan.id,
    file: file.name,
    sha256: file.sha256,
    projects: projects.length,
    ballots: ballots.length,
  }),
};
