import type { audit, OutputOf } from '@ortaq/contract';

export type Head = OutputOf<typeof audit.readHead>;
export type Entry = OutputOf<typeof audit.readLog>['entries'][number];
export type Proven = OutputOf<typeof audit.readEntry>;

/** Entries on one page. */
export const PAGE = 50;

export const pagesOf = ({ size }: Pick<Head, 'size'>): number => Math.max(1, Math.ceil(size / PAGE));

/** Which entries stand on a page, the first page being the newest; a page that is not there becomes the nearest one. */
export function rangeOf(head: Pick<Head, 'size'>, asked: number): { page: number; from: number; count: number } {
  const page = Math.min(Math.max(asked, 1), pagesOf(head));
  const end = head.size - (page - 1) * PAGE;
  const from = Math.max(0, end - PAGE);
  return { page, from, count: end - from };
}

/** The whole number that was typed, if it is one. */
export const wholeIn = (text: string | null | undefined): number | undefined =>
  /^\s*\d{1,15}\s*$/.test(text ?? '') ? Number(text) : undefined;

/** Whether the last joining is the root: what a page calls proved was computed, not believed. */
export const isProved = ({ joinings, leaf, root }: Pick<Proven, 'joinings' | 'leaf' | 'root'>): boolean =>
  (joinings.at(-1)?.hash ?? leaf) === root;
