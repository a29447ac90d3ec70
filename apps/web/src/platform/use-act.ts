import type { Endpoint, FileBody, OutputOf, Refused, SentOf } from '@ortaq/contract';
import { useMutation, type UseMutationResult, useQueryClient } from '@tanstack/react-query';

import { call } from './browser-call.ts';

type Sent<E extends Endpoint> = SentOf<E> & { readonly file?: FileBody };

interface Manner<E extends Endpoint> {
  /** Changes with the same turn wait for one another, in the order in which they were asked for. */
  readonly turn?: string;
  /** Done, and nothing is read again yet. It comes even when the form is gone by then. */
  readonly onDone?: (answer: OutputOf<E>) => void;
}

/** Performs a change; when it is done, everything on the screen is read again. Never optimistic: votes and money wait. */
export function useAct<E extends Endpoint>(
  endpoint: E,
  { turn, onDone }: Manner<E> = {},
): UseMutationResult<OutputOf<E>, Refused, Sent<E>> {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ file, ...input }: Sent<E>) => call(endpoint, input as unknown as SentOf<E>, file),
    onSuccess(answer) {
      onDone?.(answer);
      return queries.invalidateQueries();
    },
    ...(turn !== undefined && { scope: { id: turn } }),
  });
}
