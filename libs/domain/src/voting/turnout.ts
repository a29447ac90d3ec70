/** Below this many people a number could point at somebody: it is not shown. */
export const SMALLEST_GROUP = 20;

/** People of one place on the roll, and how many of them took a ballot. */
export interface Group<Place> {
  readonly place: Place;
  readonly people: number;
  readonly voted: number;
}

/**
 * Groups large enough to be shown. The small ones become one group without a place; it takes in the next smallest until it is
 * large enough too, since a single hidden number would be the total minus the others.
 */
export function shownGroups<Place>(groups: readonly Group<Place>[]): Group<Place | null>[] {
  const bySize = [...groups].sort((a, b) => a.people - b.people);
  let rest: Group<null> = { place: null, people: 0, voted: 0 };
  let shown = 0;
  for (const { people, voted } of bySize) {
    const isEnough = rest.people === 0 || rest.people >= SMALLEST_GROUP;
    if (isEnough && people >= SMALLEST_GROUP) break;
    rest = { place: null, people: rest.people + people, voted: rest.voted + voted };
    shown += 1;
  }
  const large: Group<Place | null>[] = bySize.slice(shown).reverse();
  return rest.people >= SMALLEST_GROUP ? [...large, rest] : large;
}
