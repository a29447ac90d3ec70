import type { Endpoint, FileBody, OutputOf, Refused, SentOf } from '@ortaq/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';

import { call } from './browser-call.ts';

type Sent<E extends Endpoint> = SentOf<E> & { readonly file?: FileBody };

interface Asked<E extends Endpoint> {
  readonly sent: Sent<E>;
  readonly onDone: ((answer: OutputOf<E>) => void) | undefined;
}

export interface Act<E extends Endpoint> {
  /** `onDone` comes before anything is read again, and even when the form is gone by then. */
  readonly mutate: (sent: Sent<E>, onDone?: (answer: OutputOf<E>) => void) => void;
  readonly error: Refused | null;
  readonly isPending: boolean;
  readonly isSuccess: boolean;
}

/**
 * Performs a change; when it is done, everything on the screen is read again. Never optimistic: votes and money wait.
 * Changes with the same turn wait for one another, in the order in which they were asked for.
 */
export function useAct<E extends Endpoint>(endpoint: E, turn?: string): Act<E> {
  const queries = useQueryClient();
  const { mutate, error, isPending, isSuccess } = useMutation<OutputOf<E>, Refused, Asked<E>>({
    mutationFn: ({ sent: { file, ...input } }) => call(endpoint, input as unknown as SentOf<E>, file),
    onSuccess(answer, { onDone }) {
      onDone?.(answer);
      return queries.invalidateQueries();
    },
    ...(turn !== undefined && { scope: { id: turn } }),
  });
  return { mutate: (sent, onDone) => mutate({ sent, onDone }), error, isPending, isSuccess };
}
