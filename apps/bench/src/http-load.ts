import { HttpConnection, type Sent, wired } from './http-connection.ts';

export interface HttpLoad {
  readonly url: string;
  readonly clients: number;
  /** Infinity: until everything is sent. */
  readonly seconds: number;
  /** What the n-th client sends, one after another. */
  readonly sentBy: (client: number) => readonly Sent[];
  /** Begins again when all is sent; without it that is an error, because the same twice may cost less. */
  readonly repeats?: boolean;
}

export interface HttpFound {
  readonly perSecond: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
}

/** Asks as fast as answers come, one question at a time on each connection; an answer that is no success spoils the figure, so it is an error. */
export async function runHttp({ url, clients, seconds, sentBy, repeats = false }: HttpLoad): Promise<HttpFound> {
  const requests = Array.from({ length: clients }, (_, client) => sentBy(client).map(wired));
  const connections = await Promise.all(requests.map(() => HttpConnection.open(url)));
  const began = performance.now();
  const until = began + seconds * 1000;
  const took = await Promise.all(
    connections.map((each, client) => askUntil(each, turns(requests[client]!, repeats), until)),
  );
  const taken = (performance.now() - began) / 1000;
  connections.forEach((each) => each.close());
  const times = Float64Array.from(took.flat()).sort();
  const at = (share: number): number => times[Math.floor(share * (times.length - 1))] ?? NaN;
  return { perSecond: times.length / taken, p50: at(0.5), p99: at(0.99) };
}

function* turns(requests: readonly Buffer[], repeats: boolean): Generator<Buffer> {
  do yield* requests;
  while (repeats);
}

/** How long each answer took, in milliseconds. */
async function askUntil(connection: HttpConnection, requests: Iterable<Buffer>, until: number): Promise<number[]> {
  const took: number[] = [];
  for (const request of requests) {
    const begun = performance.now();
    if (begun > until) return took;
    const { status, body } = await connection.ask(request);
    if (status !== 200) throw new Error(`The product answered ${status}: ${body}`);
    took.push(performance.now() - begun);
  }
  if (until === Infinity) return took;
  throw new Error(`${took.length} requests are too few for one client`);
}
