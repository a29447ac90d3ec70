import type { Election } from '@ortaq/tally';

/** The outcome beside the column `selected` of the file; ids in the order of the file. */
export interface BesideSelected {
  readonly agrees: boolean;
  readonly onlyCounted: readonly string[];
  readonly onlySelected: readonly string[];
}

/** Compares winners with the column `selected`, where the file has one. Only 1 is a winner: 2 and 3 were paid for otherwise. */
export function besideSelected(
  { projects, projectColumns }: Election,
  winners: readonly string[],
): BesideSelected | null {
  if (!projectColumns.includes('selected')) return null;
  const won = new Set(winners);
  const isSelected = (fields: ReadonlyMap<string, string>) => fields.get('selected') === '1';
  const idsOf = (holds: (isWinner: boolean, isPublished: boolean) => boolean) =>
    projects.filter(({ id, fields }) => holds(won.has(id), isSelected(fields))).map(({ id }) => id);
  const onlyCounted = idsOf((isWinner, isPublished) => isWinner && !isPublished);
  const onlySelected = idsOf((isWinner, isPublished) => isPublished && !isWinner);
  return { agrees: onlyCounted.length + onlySelected.length === 0, onlyCounted, onlySelected };
}

export function selectedSentence(beside: BesideSelected | null): string {
  if (!beside) return 'The file publishes no outcome to compare with.';
  if (beside.agrees) return 'The outcome is exactly the published one.';
  const [here, there] = [beside.onlyCounted, beside.onlySelected].map((ids) => ids.join(', ') || '–');
  return `The outcome differs from the published one: only here ${here}; only there ${there}.`;
}
