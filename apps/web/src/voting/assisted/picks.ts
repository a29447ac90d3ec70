/** What is marked on the device: in memory only, so that nothing of it is left when the page goes. */
export interface Picks {
  readonly ids: readonly string[];
  /** The mark that was asked for would have been one too many. */
  readonly isFull: boolean;
}

export const noPicks: Picks = { ids: [], isFull: false };

/** Marks a project or takes its mark away. Where one may be marked, the newest takes the place of the other. */
export function toggled({ ids }: Picks, id: string, most: number | null): Picks {
  if (ids.includes(id)) return { ids: ids.filter((each) => each !== id), isFull: false };
  if (most === 1) return { ids: [id], isFull: false };
  if (most !== null && ids.length >= most) return { ids, isFull: true };
  return { ids: [...ids, id], isFull: false };
}

interface Priced {
  readonly id: string;
  /** Tiyn. */
  readonly cost: string;
}

/** Whether the marked projects cost more together than they may; `within` is null where that is no rule. */
export function isOver({ ids }: Picks, projects: readonly Priced[], within: string | null): boolean {
  const marked = projects.filter(({ id }) => ids.includes(id));
  return within !== null && marked.reduce((sum, { cost }) => sum + BigInt(cost), 0n) > BigInt(within);
}
