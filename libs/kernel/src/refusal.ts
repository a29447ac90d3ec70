/** The request was understood and will not be done. Not a fault: never logged as an error. */
export class Refusal extends Error {
  override readonly name = 'Refusal';

  /** @param facts what a person needs to see beside the words: both numbers of an excess, a date. Never personal data. */
  constructor(
    readonly reasons: readonly string[],
    readonly facts: Readonly<Record<string, string>> = {},
  ) {
    super(reasons.join(', '));
  }
}
