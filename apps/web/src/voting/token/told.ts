/** The server understood and refused, in codes that have words. */
export class Told extends Error {
  override readonly name = 'Told';

  constructor(
    readonly reasons: readonly string[],
    readonly facts: Readonly<Record<string, string>> = {},
  ) {
    super(reasons.join(', '));
  }
}

const PATIENCE_MS = 30_000;

const signalOf = (): AbortSignal | null => ('timeout' in AbortSignal ? AbortSignal.timeout(PATIENCE_MS) : null);

/** Sends JSON and answers with JSON. @throws Told for a refusal; anything else means that nobody knows whether it arrived. */
export async function post<Answer>(address: string, body: object, how: RequestInit = {}): Promise<Answer> {
  const answer = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
    signal: signalOf(),
    ...how,
  });
  const said = (await answer.json()) as Answer & { reasons?: string[]; facts?: Record<string, string> };
  if (answer.ok) return said;
  if (answer.status >= 500) throw new Error(`The server answered ${answer.status}`);
  throw new Told(said.reasons ?? [], said.facts);
}
