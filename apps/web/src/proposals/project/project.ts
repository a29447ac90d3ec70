import { cycles, type OutputOf, proposals } from '@ortaq/contract';
import { mayDo, type Right } from '@ortaq/domain';

import { cycleAsked } from '../../cycles/cycle-asked.ts';
import { absent } from '../../platform/absent.ts';
import { signInFrom } from '../../platform/elsewhere.ts';
import type { VillageVisit } from '../../platform/page.ts';
import type { ListedCycle } from '../list/listed.ts';

export type Project = OutputOf<typeof proposals.readNumbered>;
export type Comment = OutputOf<typeof proposals.listComments>['comments'][number];

export interface ProjectData {
  readonly project: Project;
  readonly cycle: ListedCycle;
  readonly comments: readonly Comment[];
}

export interface ProjectProps {
  readonly data: ProjectData;
  readonly visit: VillageVisit;
}

/** The numbered proposal of the address, with its cycle and what people say of it. */
export async function loadProject(visit: VillageVisit): Promise<ProjectData> {
  const { call, village, params } = visit;
  const community = village.slug;
  const project = await numbered(visit);
  const [cycle, { comments }] = await Promise.all([
    call(cycles.readCycle, { community, cycle: project.cycle.id }),
    call(proposals.listComments, { community, proposal: project.id }),
  ]);
  if (String(project.number) !== params['number']) throw absent();
  return { project, cycle, comments };
}

/** The proposal that an address means; a form of its page asks the same. */
export async function numbered(visit: VillageVisit): Promise<Project> {
  const { call, village, params } = visit;
  const { cycle } = await cycleAsked(visit);
  const number = Number(params['number']);
  if (!cycle || !Number.isInteger(number) || number < 1) throw absent();
  return call(proposals.readNumbered, { community: village.slug, cycle: cycle.id, number });
}

/** Whether the page offers an act, asks to sign in first, says that it is for residents, or keeps silent. */
export type Offer = 'open' | 'sign-in' | 'residents' | 'closed';

export function offerOf(
  right: Right,
  { abilities, cycle }: Pick<Project, 'abilities' | 'cycle'>,
  { self }: VillageVisit,
): Offer {
  if (abilities.includes(right)) return 'open';
  if (!mayDo(right, ['resident'], cycle.phase)) return 'closed';
  if (!self.person) return 'sign-in';
  return self.standings.includes('resident') ? 'closed' : 'residents';
}

/** The way to sign in that leads back to this place. */
export const signInLink = (visit: VillageVisit): string => `/${visit.language}${signInFrom(visit)}`;
