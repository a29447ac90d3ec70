import type { RoomEntry } from '../platform/room-entry.ts';

/** The side menu of the rooms, in the order of the work. */
export const roomEntries: readonly RoomEntry[] = [{ to: '/office', word: 'cycles.room.title', for: ['clerk', 'akim'] }];
