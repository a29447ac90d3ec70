import type { RouteObject } from 'react-router';

import { RoomLayout } from './room-layout.tsx';

/** Every room by its address below the village; each is loaded when it is entered. */
export const roomRoutes: RouteObject[] = [
  {
    Component: RoomLayout,
    children: [{ path: '/office/cycles/:cycle/count', lazy: () => import('../tally/count.room.tsx') }],
  },
];
