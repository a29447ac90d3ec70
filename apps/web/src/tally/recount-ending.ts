interface Outcome {
  /** Keys of the winners, in the order in which they were chosen. */
  readonly winners: readonly string[];
  readonly fingerprint: string;
}

/** Nothing differs; only the seal; or even the winners or their order. */
export function endingOf(own: Outcome, published: Outcome): 'same' | 'seal' | 'winners' {
  if (own.winners.join('\n') !== published.winners.join('\n')) return 'winners';
  return own.fingerprint === published.fingerprint ? 'same' : 'seal';
}
