/** Below this many people a number could point at somebody, and a handful of ballots would tell who voted how: neither is shown. */
export const SMALLEST_GROUP = 20;

/** What is told by itself, and what is told only as one; both from the smallest to the largest. */
interface Parted<Part> {
  readonly joined: readonly Part[];
  readonly shown: readonly Part[];
}

/**
 * Joins the small parts of a whole into one. It takes in the next smallest until it is large enough too, since a single hidden
 * number would be the total minus the others.
 */
export function joinSmall<Part>(parts: readonly Part[], sizeOf: (part: Part) => number): Parted<Part> {
  const bySize = parts.toSorted((one, other) => sizeOf(one) - sizeOf(other));
  let size = 0;
  let count = 0;
  for (const part of bySize) {
    const isEnough = size === 0 || size >= SMALLEST_GROUP;
    if (isEnough && sizeOf(part) >= SMALLEST_GROUP) break;
    size += sizeOf(part);
    count += 1;
  }
  return { joined: bySize.slice(0, count), shown: bySize.slice(count) };
}
