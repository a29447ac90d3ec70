import type { MyProposal } from '../draft/begun.ts';

export interface MyGroups {
  /** Others ask the person to sign. */
  readonly invited: readonly MyProposal[];
  /** Waits for the person: came back for a change, or was never sent. */
  readonly toDo: readonly MyProposal[];
  /** Waits for the office, or is decided. */
  readonly sent: readonly MyProposal[];
}

const waitsForAuthor = ({ status, as }: MyProposal): boolean =>
  as === 'author' && (status === 'returned' || status === 'draft');

const FAR_AWAY = '9999-12-31';

/** What came back has a day by which it must return, so it stands before what has none. */
const byUrgency = (a: MyProposal, b: MyProposal): number =>
  Date.parse(a.respondBy ?? FAR_AWAY) - Date.parse(b.respondBy ?? FAR_AWAY);

export const groupMine = (mine: readonly MyProposal[]): MyGroups => ({
  invited: mine.filter(({ as }) => as === 'invited'),
  toDo: mine.filter(waitsForAuthor).toSorted(byUrgency),
  sent: mine.filter((each) => each.as !== 'invited' && !waitsForAuthor(each)),
});
