import type { Endpoint, FileBody, OutputOf, Refused, SentOf } from '@ortaq/contract';
import { useMutation, type UseMutationResult, useQueryClient } from '@tanstack/react-query';

import { call } from './browser-call.ts';

type Sent<E extends Endpoint> = SentOf<E> & { readonly file?: FileBody };

/**
 * Performs a change; when it is done, everything on the screen is read again. Never optimistic: votes and money wait.
 * Changes with the same `turn` wait for one another, in the order in which they were asked for.
 */
export function useAct<E extends Endpoint>(
  endpoint: E,
  turn?: string,
): UseMutationResult<OutputOf<E>, Refused, Sent<E>> {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ file, ...input }: Sent<E>) => call(endpoint, input as unknown as SentOf<E>, file),
    onSuccess: () => queries.invalidateQueries(),
    ...(turn !== undefined && { scope: { id: turn } }),
  });
}
