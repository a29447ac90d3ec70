import type { RouteObject } from 'react-router';

import { BrokenRoom } from '../platform/broken-room.tsx';
import { UnknownRoom } from '../platform/closed-room.tsx';
import { RoomLayout } from './room-layout.tsx';

/** Every room by its address below the village; each is loaded when it is entered. */
export const roomRoutes: RouteObject[] = [
  {
    Component: RoomLayout,
    ErrorBoundary: BrokenRoom,
    children: [
      { path: '/office', lazy: () => import('../cycles/cycles.room.tsx') },
      {
        path: '/office/cycles/new',
        lazy: async () => ({ Component: (await import('../cycles/plan.room.tsx')).NewPlan }),
      },
      { path: '/office/cycles/:cycle', lazy: () => import('../cycles/cycle.room.tsx') },
      {
        path: '/office/cycles/:cycle/plan',
        lazy: async () => ({ Component: (await import('../cycles/plan.room.tsx')).ChangePlan }),
      },
      { path: '/office/review', lazy: () => import('../review/review.room.tsx') },
      { path: '/office/review/:proposal', lazy: () => import('../review/review.room.tsx') },
      { path: '/office/cycles/:cycle/count', lazy: () => import('../tally/count.room.tsx') },
      { path: '/office/roll', lazy: () => import('../voting/roll/roll.room.tsx') },
      { path: '/office/paper', lazy: () => import('../voting/paper/paper.room.tsx') },
      { path: '/office/paper/:cycle/:batch', lazy: () => import('../voting/paper/batch.room.tsx') },
      { path: '/office/print', lazy: () => import('../voting/print/print.room.tsx') },
      { path: '/kenes', lazy: () => import('../council/kenes.room.tsx') },
      { path: '/kenes/call/:cycle', lazy: () => import('../council/call.room.tsx') },
      { path: '/kenes/:session', lazy: () => import('../council/session.room.tsx') },
      { path: '/kenes/:session/hall', lazy: () => import('../council/hall.room.tsx') },
      { path: '/office/residents', lazy: () => import('../identity/residents/residents.room.tsx') },
      { path: '/office/people', lazy: () => import('../identity/people/people.room.tsx') },
      { path: '/office/village', lazy: () => import('../communities/village/village.room.tsx') },
      { path: '/office/money', lazy: () => import('../spending/money.room.tsx') },
      { path: '/office/money/works/:proposal', lazy: () => import('../spending/work.room.tsx') },
      { path: '/office/money/works/:proposal/:step', lazy: () => import('../spending/enter.room.tsx') },
      { path: '/office/money/entries/:entry', lazy: () => import('../spending/entry.room.tsx') },
      { path: '/audit', lazy: () => import('../audit/audit.room.tsx') },
      { path: '/audit/findings', lazy: () => import('../audit/findings.room.tsx') },
      { path: '/audit/findings/new', lazy: () => import('../audit/raise.room.tsx') },
      { path: '/audit/findings/:finding', lazy: () => import('../audit/findings.room.tsx') },
      { path: '/audit/exports', lazy: () => import('../audit/exports.room.tsx') },
      {
        path: '/office/findings',
        lazy: async () => ({ Component: (await import('../audit/findings.room.tsx')).Answers }),
      },
      {
        path: '/office/findings/:finding',
        lazy: async () => ({ Component: (await import('../audit/findings.room.tsx')).Answers }),
      },
      { path: '*', Component: UnknownRoom },
    ],
  },
];
