import type { Endpoint, OutputOf, Refused, SentOf } from '@ortaq/contract';
import { useQuery, type UseQueryResult } from '@tanstack/react-query';

import { call } from './browser-call.ts';

interface Manner<E extends Endpoint> {
  /** After how many milliseconds to look again, by the last answer; never, unless it says so. */
  readonly again?: (answer: OutputOf<E> | undefined) => number | false;
}

/** Reads an endpoint and keeps the answer under its path and input. */
export const useRead = <E extends Endpoint>(
  endpoint: E,
  input: SentOf<E>,
  { again = () => false }: Manner<E> = {},
): UseQueryResult<OutputOf<E>, Refused> =>
  useQuery<OutputOf<E>, Refused>({
    queryKey: [endpoint.path, input],
    queryFn: () => call(endpoint, input),
    refetchInterval: ({ state }) => again(state.data),
  });
