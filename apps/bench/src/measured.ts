/** What the product says of its own process. */
export interface Measured {
  /** Bytes that it holds in memory. */
  readonly memory: number;
  /** Seconds that processors worked for it. */
  readonly cpu: number;
}

export async function measured(url: string): Promise<Measured> {
  const text = await (await fetch(`${url}/metrics`)).text();
  const figure = (name: string): number => Number(new RegExp(`^${name} (\\S+)`, 'm').exec(text)![1]);
  return { memory: figure('process_resident_memory_bytes'), cpu: figure('process_cpu_seconds_total') };
}
