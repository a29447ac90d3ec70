declare module 'autocannon' {
  namespace autocannon {
    interface Sent {
      readonly method?: string;
      readonly path?: string;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body?: string;
    }

    /** One connection. */
    interface Shot {
      setRequests(requests: readonly Sent[]): void;
    }

    interface Load {
      readonly url: string;
      readonly connections: number;
      readonly duration: number;
      readonly setupClient?: (client: Shot) => void;
    }

    interface Outcome {
      readonly requests: { readonly total: number };
      readonly latency: { readonly p50: number; readonly p99: number };
      readonly errors: number;
      readonly non2xx: number;
      readonly statusCodeStats: Readonly<Record<string, unknown>>;
      readonly duration: number;
    }
  }

  function autocannon(load: autocannon.Load): Promise<autocannon.Outcome>;
  export = autocannon;
}
