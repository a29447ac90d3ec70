/** A subtree on the way up: which of its level it is, and which is the last there. */
export interface Level {
  readonly at: number;
  readonly last: number;
}

const half = ({ at, last }: Level): Level => ({ at: Math.floor(at / 2), last: Math.floor(last / 2) });

/** Its neighbour stands to the left. The last of a level has none to the right; it goes up until it finds one to the left. */
export const isRight = ({ at, last }: Level): boolean => at % 2 === 1 || at === last;

/** The subtree that holds this one and its neighbour (RFC 9162 §2.1.3.2, steps 4.b and 4.c). */
export function above(level: Level): Level {
  let joined = level;
  while (isRight(level) && joined.at % 2 === 0 && joined.at !== 0) joined = half(joined);
  return half(joined);
}

/** The largest subtree that ends with this one (RFC 9162 §2.1.4.2, step 5). */
export const pastOnes = (level: Level): Level => (level.at % 2 === 1 ? pastOnes(half(level)) : level);
