/** What would be enough for a loser: the fewest further voters, and the highest cost; null when no number would do. */
export interface Near {
  readonly votes: number | null;
  readonly cost: bigint | null;
}

export const never: Near = { votes: null, cost: null };

/** Either way is enough. */
export const either = (a: Near, b: Near): Near => ({
  votes: a.votes === null || b.votes === null ? (a.votes ?? b.votes) : Math.min(a.votes, b.votes),
  cost: a.cost === null || b.cost === null ? (a.cost ?? b.cost) : a.cost > b.cost ? a.cost : b.cost,
});
