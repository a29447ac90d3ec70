import { joinSmall, SMALLEST_GROUP } from './smallest-group.ts';

/** People of one place on the roll, and how many of them took a ballot. */
export interface Group<Place> {
  readonly place: Place;
  readonly people: number;
  readonly voted: number;
}

/** Groups large enough to be shown, the largest first; the small ones are one group without a place. */
export function shownGroups<Place>(groups: readonly Group<Place>[]): Group<Place | null>[] {
  const { joined, shown } = joinSmall(groups, ({ people }) => people);
  const rest = joined.reduce<Group<null>>(
    (all, { people, voted }) => ({ place: null, people: all.people + people, voted: all.voted + voted }),
    { place: null, people: 0, voted: 0 },
  );
  const large: Group<Place | null>[] = shown.toReversed();
  return rest.people >= SMALLEST_GROUP ? [...large, rest] : large;
}
