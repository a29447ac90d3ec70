import type { Standing } from '@ortaq/domain/identity';
import type { Key } from '@ortaq/words';
import type { ComponentType } from 'react';

/** One entry of the side menu, and who works there. */
export interface RoomEntry {
  readonly to: string;
  readonly word: Key;
  readonly for: readonly Standing[];
  /** How much waits there, drawn beside the word. */
  readonly Count?: ComponentType;
}

const holds = (pathname: string, { to }: RoomEntry): boolean => pathname === to || pathname.startsWith(`${to}/`);

/** The room that an address lies in: the longest that begins it. */
export const roomAt = (entries: readonly RoomEntry[], pathname: string): RoomEntry | undefined =>
  entries.filter((entry) => holds(pathname, entry)).toSorted((a, b) => b.to.length - a.to.length)[0];

export const isOpenTo = (entry: RoomEntry, standings: readonly Standing[]): boolean =>
  entry.for.some((standing) => standings.includes(standing));
