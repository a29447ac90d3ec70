import { lazy } from 'react';

import type { RoomEntry } from '../platform/room-entry.ts';

/** The side menu of the rooms, in the order of the work. */
export const roomEntries: readonly RoomEntry[] = [
  { to: '/office', word: 'cycles.room.title', for: ['clerk', 'akim', 'auditor'] },
  {
    to: '/office/review',
    word: 'review.room.title',
    for: ['clerk', 'akim', 'auditor'],
    Count: lazy(() => import('../review/queue-count.tsx')),
  },
  { to: '/office/roll', word: 'voting.roll.title', for: ['clerk', 'akim', 'auditor'] },
  { to: '/office/paper', word: 'voting.paper.title', for: ['clerk', 'akim', 'member', 'chair', 'auditor'] },
  { to: '/office/print', word: 'voting.print.title', for: ['clerk', 'akim'] },
  { to: '/kenes', word: 'council.room.title', for: ['member', 'chair', 'clerk', 'akim', 'auditor'] },
  {
    to: '/office/money',
    word: 'spending.room.title',
    for: ['clerk', 'akim', 'auditor', 'member', 'chair'],
    Count: lazy(() => import('../spending/waiting-count.tsx')),
  },
  { to: '/office/residents', word: 'identity.residents.title', for: ['clerk'] },
  { to: '/office/people', word: 'identity.people.title', for: ['clerk', 'akim', 'operator', 'auditor'] },
  { to: '/office/village', word: 'communities.room.title', for: ['clerk', 'akim'] },
  { to: '/audit', word: 'audit.room.title', for: ['auditor'] },
  {
    to: '/audit/findings',
    word: 'audit.findings.title',
    for: ['auditor'],
    Count: lazy(() => import('../audit/open-count.tsx')),
  },
  { to: '/audit/exports', word: 'audit.exports.title', for: ['auditor'] },
  {
    to: '/office/findings',
    word: 'audit.findings.title',
    for: ['akim'],
    Count: lazy(() => import('../audit/open-count.tsx')),
  },
];
