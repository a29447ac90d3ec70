/** One ballot that a client sent: `answer` is what it was told when it was taken, and null while it does not know. */
export interface SentBallot {
  readonly token: string;
  /** SHA-256 of the ballot, base64url. */
  readonly hash: string;
  answer: string | null;
}

/** What lies in the box. */
export interface LyingBallot {
  readonly token: string;
  readonly hash: string;
}

/** Numbers of ballots. */
export interface Verdict {
  /** Acknowledged to the one who sent them. */
  readonly taken: number;
  /** Sent, and no answer came: they may lie in the box or not. */
  readonly unknown: number;
  /** Acknowledged, and not in the box. */
  readonly lost: number;
  /** In the box more than once. */
  readonly doubled: number;
  /** In the box, and nobody sent them so. */
  readonly invented: number;
}

/** Holds what clients know against the box: taken ⊆ box ⊆ taken ∪ unknown, and nothing twice. */
export function judge(sent: readonly SentBallot[], box: readonly LyingBallot[]): Verdict {
  const nameOf = ({ token, hash }: LyingBallot): string => `${token} ${hash}`;
  const lying = new Set(box.map(nameOf));
  const known = new Set(sent.map(nameOf));
  const taken = sent.filter(({ answer }) => answer !== null);
  return {
    taken: taken.length,
    unknown: sent.length - taken.length,
    lost: taken.filter((each) => !lying.has(nameOf(each))).length,
    doubled: box.length - new Set(box.map(({ token }) => token)).size,
    invented: [...lying].filter((each) => !known.has(each)).length,
  };
}

export const isWhole = ({ lost, doubled, invented }: Verdict): boolean => lost + doubled + invented === 0;
