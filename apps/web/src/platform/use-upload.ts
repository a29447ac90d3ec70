import type { Endpoint, FileBody, OutputOf, Refused, SentOf } from '@ortaq/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';

import { callTelling } from './upload.ts';

interface Sent<E extends Endpoint> {
  readonly input: SentOf<E>;
  readonly file: FileBody;
  /** Comes before anything is read again, and even when the form is gone by then. */
  readonly onDone: (answer: OutputOf<E>) => void;
}

/** Sends a file, and tells how much of it has gone: a share, or nothing while nothing is on its way. */
export function useUpload<E extends Endpoint>(endpoint: E) {
  const queries = useQueryClient();
  const [share, setShare] = useState<number | null>(null);
  const { mutate, error, isPending } = useMutation<OutputOf<E>, Refused, Sent<E>>({
    mutationFn: ({ input, file }) => callTelling(setShare)(endpoint, input, file),
    onSuccess(answer, { onDone }) {
      onDone(answer);
      return queries.invalidateQueries();
    },
    onSettled: () => setShare(null),
  });
  return { send: (sent: Sent<E>) => mutate(sent), error, isPending, share };
}
