import { cycles, proposals, type SentOf } from '@ortaq/contract';

import { signedIn } from '../../platform/elsewhere.ts';
import type { Address, VillageVisit } from '../../platform/page.ts';
import { draftAddress } from '../addresses.ts';
import type { ListedCycle } from '../list/listed.ts';
import type { Project } from '../project/project.ts';

export interface DraftData {
  readonly draft: Project;
  readonly cycle: ListedCycle;
}

export interface DraftProps {
  readonly data: DraftData;
  readonly visit: VillageVisit;
}

/** What an address of a draft means to the API. */
export const ofDraft = ({ village, params }: VillageVisit) => ({
  community: village.slug,
  proposal: params['id'] ?? '',
});

/** The draft of the address, for its authors only. */
export async function loadDraft(visit: VillageVisit): Promise<DraftData> {
  const { call, village } = visit;
  signedIn(visit);
  const draft = await call(proposals.readProposal, ofDraft(visit));
  const cycle = await call(cycles.readCycle, { community: village.slug, cycle: draft.cycle.id });
  return { draft, cycle };
}

type Said = Omit<SentOf<typeof proposals.changeProposal>, 'community' | 'proposal'>;

/** Keeps what a part says; what it does not name stays as it was. */
export const keep = (visit: VillageVisit, said: Said) =>
  visit.call(proposals.changeProposal, { ...ofDraft(visit), ...said });

/** One who came from the last look goes back to it, anybody else to the list of parts. */
export const afterPart = (visit: VillageVisit): Address =>
  draftAddress(visit, ofDraft(visit).proposal, visit.query.get('back') === 'check' ? 'check' : '');

/** The same part again, at a place of it. */
export function samePart(
  visit: VillageVisit,
  part: string,
  { at, ...told }: { readonly at: string; readonly asked?: 'yes' },
): Address {
  const back = visit.query.get('back') === 'check' ? { back: 'check' } : {};
  const query = new URLSearchParams({ ...back, ...told });
  return `${draftAddress(visit, ofDraft(visit).proposal, part)}${query.size > 0 ? `?${query}` : ''}#${at}`;
}
