import { type OutputOf, type Refused, voting } from '@ortaq/contract';
import { type InfiniteData, type QueryKey, useInfiniteQuery } from '@tanstack/react-query';

import { call } from '../../platform/browser-call.ts';
import { useRoomVisit } from '../../platform/room-visit.ts';
import type { RollImport, RollLine } from './roll-state.ts';

interface Asked {
  readonly cycle: string;
  readonly file: RollImport;
  readonly verdict: RollLine['verdict'];
}

type Page = OutputOf<typeof voting.readRollImport>;

/** As many lines as the server gives at once. */
const PAGE = 100;

/** The lines of one kind, a hundred at a time. */
export function useRollLines({ cycle, file, verdict }: Asked) {
  const { village } = useRoomVisit();
  const asked = { community: village.slug, cycle, rollImport: file.id, verdict };
  const { data, error, fetchNextPage, hasNextPage, isFetching } = useInfiniteQuery<
    Page,
    Refused,
    InfiniteData<Page>,
    QueryKey,
    number
  >({
    queryKey: [voting.readRollImport.path, asked],
    queryFn: ({ pageParam }) => call(voting.readRollImport, { ...asked, after: pageParam }),
    initialPageParam: 0,
    getNextPageParam: ({ lines }) => (lines.length < PAGE ? null : lines.at(-1)!.line),
  });
  const lines = data?.pages.flatMap((page) => page.lines);
  return { lines, error, more: hasNextPage, fetchNextPage, isFetching };
}
