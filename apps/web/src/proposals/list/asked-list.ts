import type { OutputOf, proposals, SentOf } from '@ortaq/contract';
import type { Phase } from '@ortaq/domain/cycles';

export type ProposalCard = OutputOf<typeof proposals.listProposals>['proposals'][number];

type Sent = SentOf<typeof proposals.listProposals>;
export type Narrowing = Pick<Sent, 'category' | 'settlement' | 'group' | 'words'>;

export const groups = ['ballot', 'open', 'out'] as const;

/** While proposals come in and are checked, all of them are the matter; later those on the ballot are. */
const beforeBallot: ReadonlySet<Phase> = new Set(['draft', 'announced', 'submission', 'review']);

export const usualGroup = (phase: Phase): Narrowing['group'] => (beforeBallot.has(phase) ? undefined : 'ballot');

interface Known {
  readonly phase: Phase;
  readonly categories: readonly { readonly code: string }[];
  readonly settlements: readonly { readonly id: string }[];
}

/** What the address narrows the list to; what the village does not know narrows nothing. */
export function askedList(query: URLSearchParams, { phase, categories, settlements }: Known): Narrowing {
  const category = categories.find(({ code }) => code === query.get('category'))?.code;
  const settlement = settlements.find(({ id }) => id === query.get('settlement'))?.id;
  const group = query.has('group') ? groups.find((each) => each === query.get('group')) : usualGroup(phase);
  const words = query.get('words')?.trim().slice(0, 100) || undefined;
  return {
    ...(category && { category }),
    ...(settlement && { settlement }),
    ...(group && { group }),
    ...(words && { words }),
  };
}

/** Whether the reader asked for less than the whole list. */
export const isNarrowed = ({ group, ...rest }: Narrowing, phase: Phase): boolean =>
  Object.keys(rest).length > 0 || (group !== undefined && group !== usualGroup(phase));
