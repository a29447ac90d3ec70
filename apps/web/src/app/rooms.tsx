import '@ortaq/ui/office.css';

import { Refused } from '@ortaq/contract';
import { QueryCache, QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { loadWords } from '@ortaq/words';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter, RouterProvider } from 'react-router';

import { RoomVisitContext, type RoomVisit, type SentVisit } from '../platform/room-visit.ts';
import { signInAddress } from '../platform/sign-in-address.ts';
import { roomRoutes } from './room-table.ts';

/** Starts the rooms of clerk, Kenes and auditor: an app, because people work in it all day. */
const block = document.querySelector('script[data-island="rooms"]');
const sent = JSON.parse(block?.textContent ?? '{}') as SentVisit;
const place = { zone: sent.village.timeZone, currency: sent.village.currency };
const visit: RoomVisit = { ...sent, t: await loadWords(sent.language, place) };

const router = createBrowserRouter(roomRoutes, { basename: `/${sent.language}/${sent.village.slug}` });

/** A session that ended is begun anew, and leads back here. What is being typed is never left so: see `Refusal`. */
const queryCache = new QueryCache({
  onError(error, { state }) {
    const isOver = error instanceof Refused && error.problem.status === 401;
    if (isOver && state.data === undefined) location.assign(signInAddress(sent.language));
  },
});

const queries = new QueryClient({ queryCache, defaultOptions: { queries: { retry: false, staleTime: 5_000 } } });

createRoot(document.getElementById('rooms')!).render(
  <RoomVisitContext value={visit}>
    <QueryClientProvider client={queries}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </RoomVisitContext>,
);
