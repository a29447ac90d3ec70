import { Outlet } from 'react-router';

import { RoomFrame } from '../platform/room-frame.tsx';
import { roomEntries } from './room-entries.ts';

export function RoomLayout() {
  return (
    <RoomFrame entries={roomEntries}>
      <Outlet />
    </RoomFrame>
  );
}
