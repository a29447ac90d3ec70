/**
 * Tells whether a text came before. As long as texts come in order, shorter ones first and equally long ones as text compares (so do
 * the numbers of voters), none can have come twice, and none has to be looked up.
 */
export class Distinct {
  private last = '';
  private known: Set<string> | null = null;

  /** @param earlier all texts that came before, in case they have to be looked through. */
  isNew(text: string, earlier: () => Iterable<string>): boolean {
    const { last } = this;
    this.last = text;
    if (!this.known && (text.length > last.length || (text.length === last.length && text > last))) return true;
    this.known ??= new Set(earlier());
    const { size } = this.known;
    return this.known.add(text).size > size;
  }
}
