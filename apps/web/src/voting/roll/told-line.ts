/** What the commission signed for. */
export interface ToldLine {
  readonly issued: number;
  readonly vote: string;
  readonly signature: string;
}

/** The line that the commission's program printed after the close. What cannot be read is sent as no number, so that the server's sentence says it. */
export function toldLine(text: string): ToldLine {
  try {
    const { issued, vote, signature } = JSON.parse(text) as Partial<ToldLine>;
    return { issued: Number(issued ?? NaN), vote: String(vote), signature: String(signature) };
  } catch {
    return { issued: NaN, vote: '', signature: '' };
  }
}
