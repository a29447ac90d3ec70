import type { Election } from '../election/election.ts';
import { rescale } from './decimal.ts';
import { decodeText } from './decode.ts';
import { type Limits, limits } from './limits.ts';
import { type Meta, type NumberReading, readMeta } from './meta.ts';
import { Findings, type Problem } from './problem.ts';
import { type ReadProject, readProjects, scaled, scaleOf } from './projects.ts';
import { readSections, type Sections } from './sections.ts';
import { readVotes } from './votes.ts';

export interface PbOptions {
  /** Name to repeat in every problem. */
  readonly file?: string;
  /** Reads a decimal comma as a point, with a warning (older published files); otherwise it is an error. */
  readonly acceptCommas?: boolean;
  /** At least so many decimal places for one minor unit, e.g. 2 for tiyn; more when the file needs more. */
  readonly scale?: number;
  readonly limits?: Partial<Limits>;
}

/** Lines of a file's rows, so that later findings can point at them. */
export interface PbLines {
  readonly meta: ReadonlyMap<string, number>;
  readonly projects: readonly number[];
  readonly ballots: readonly number[];
}

export type PbReading =
  | { readonly ok: true; readonly election: Election; readonly lines: PbLines; readonly problems: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Reads a `.pb` file (Pabulib format) from text or UTF-8 bytes. Nothing is thrown and nothing is half read. */
export const parsePb = (input: string | Uint8Array, options: PbOptions = {}): PbReading => {
  const findings = new Findings(options.file);
  const bounds = { ...limits, ...options.limits };
  const text = decodeText(input, bounds, findings);
  const sections = text === null ? null : readSections(text, bounds, findings);
  const reading = { findings, acceptCommas: options.acceptCommas ?? false };
  const read = sections && assemble(sections, reading, options.scale ?? 0);
  if (!read || findings.errors > 0) return { ok: false, problems: findings.problems };
  return { ok: true, ...read, problems: findings.problems };
};

const assemble = (sections: Sections, reading: NumberReading, leastScale: number) => {
  const meta = readMeta(sections.META, reading);
  const projects = readProjects(sections.PROJECTS, reading);
  if (!meta) return null;
  const ids = new Map(projects.map(({ id }) => [id, id]));
  const votes = readVotes(sections.VOTES, { voteType: meta.voteType, projects: ids, findings: reading.findings });
  const scale = Math.max(leastScale, scaleOf(projects, meta.budget));
  const election: Election = {
    ...plainPart(meta, projects, scale),
    pointScale: votes.pointScale,
    projectColumns: sections.PROJECTS.columns.filter((column) => column !== 'project_id' && column !== 'cost'),
    voteColumns: votes.columns,
    ballots: votes.ballots,
  };
  const ballots = sections.VOTES.rows.map(({ line }) => line);
  return { election, lines: { meta: meta.lines, projects: projects.map(({ line }) => line), ballots } };
};

const plainPart = (meta: Meta, projects: readonly ReadProject[], scale: number) => ({
  meta: meta.values,
  voteType: meta.voteType,
  scale,
  budget: rescale(meta.budget, scale),
  projects: projects.map((project) => scaled(project, scale)),
});
