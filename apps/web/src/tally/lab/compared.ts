import type { PointLook } from '@ortaq/ui';
import type { CountResult } from '@ortaq/tally';

import type { ElectionRead, LabProject } from './election-read.ts';

export interface ComparedProject extends LabProject {
  readonly look: PointLook;
}

/** Two outcomes of one election beside each other. */
export interface Compared {
  readonly a: CountResult;
  readonly b: CountResult;
  /** Most votes first. */
  readonly projects: readonly ComparedProject[];
}

/** `won` under both, `gained` under the second only, `lost` under the first only, `out` under neither. */
const lookOf = (isFirst: boolean, isSecond: boolean): PointLook =>
  isFirst ? (isSecond ? 'won' : 'lost') : isSecond ? 'gained' : 'out';

/** Nothing until both rules have counted. */
export function comparedOf(election: ElectionRead, a: CountResult | null, b: CountResult | null): Compared | null {
  if (!a || !b) return null;
  const [first, second] = [new Set(a.winners), new Set(b.winners)];
  const projects = election.projects
    .map((project) => ({ ...project, look: lookOf(first.has(project.key), second.has(project.key)) }))
    .toSorted((x, y) => y.votes - x.votes);
  return { a, b, projects };
}

export const withLook = ({ projects }: Compared, ...looks: readonly PointLook[]): readonly ComparedProject[] =>
  projects.filter(({ look }) => looks.includes(look));
