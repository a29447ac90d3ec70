import autocannon from 'autocannon';

export interface HttpLoad {
  readonly url: string;
  readonly path: string;
  readonly clients: number;
  readonly seconds: number;
  /** What the n-th client sends, one after another; without it all ask the same. */
  readonly sentBy?: (client: number) => readonly autocannon.Sent[];
}

export interface HttpFound {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
}

/** Asks as fast as answers come; an answer that is no success spoils the figure, so it is an error. */
export async function runHttp({ url, path, clients, seconds, sentBy }: HttpLoad): Promise<HttpFound> {
  let client = 0;
  const { errors, non2xx, latency, requests, duration, statusCodeStats } = await autocannon({
    url: url + path,
    connections: clients,
    duration: seconds,
    ...(sentBy && { setupClient: (shot) => shot.setRequests(sentBy(client++)) }),
  });
  if (errors + non2xx > 0)
    throw new Error(`${path}: ${errors} answers did not come, the others were ${JSON.stringify(statusCodeStats)}`);
  return { perSecond: requests.total / duration, p50: latency.p50, p99: latency.p99 };
}
