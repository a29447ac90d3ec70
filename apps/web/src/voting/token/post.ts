import { Silent, Told } from '@ortaq/token/device';

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

const alone = { credentials: 'omit', referrerPolicy: 'no-referrer' } as const;

/** Sends as nobody: neither a session nor the address of the page goes along. @throws as `post` does. */
export const postAlone = <Answer>(address: string, body: object): Promise<Answer> => post(address, body, alone);

/** Asks another house. @throws Told for a refusal, Silent where no answer came. */
export async function askHouse<Answer>(house: string, path: string, body: object): Promise<Answer> {
  try {
    return await postAlone<Answer>(`${house}${path}`, body);
  } catch (error) {
    throw error instanceof Told ? error : new Silent(house, error);
  }
}
