import type { Endpoint, OutputOf, Refused, SentOf } from '@ortaq/contract';
import { useQuery, type UseQueryResult } from '@tanstack/react-query';

import { call } from './browser-call.ts';

/** Reads an endpoint and keeps the answer under its path and input. */
export const useRead = <E extends Endpoint>(endpoint: E, input: SentOf<E>): UseQueryResult<OutputOf<E>, Refused> =>
  useQuery({ queryKey: [endpoint.path, input], queryFn: () => call(endpoint, input) });
