import type { Endpoint, FileBody, OutputOf, Refused, SentOf } from '@ortaq/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';

import { callTelling } from './upload.ts';

interface Sent<E extends Endpoint> {
  readonly input: SentOf<E>;
  readonly file: FileBody;
}

/** Sends a file, and tells how much of it has gone: a share, or nothing while nothing is on its way. */
export function useUpload<E extends Endpoint>(endpoint: E) {
  const queries = useQueryClient();
  const [share, setShare] = useState<number | null>(null);
  const sending = useMutation<OutputOf<E>, Refused, Sent<E>>({
    mutationFn: ({ input, file }) => callTelling(setShare)(endpoint, input, file),
    onSuccess: () => queries.invalidateQueries(),
    onSettled: () => setShare(null),
  });
  return { sending, share };
}
