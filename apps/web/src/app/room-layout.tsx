import { type MouseEvent } from 'react';
import { Outlet, ScrollRestoration, useHref, useNavigate } from 'react-router';

import { RoomFrame } from '../platform/room-frame.tsx';
import { roomEntries } from './room-entries.ts';

const isPlainClick = (event: MouseEvent): boolean =>
  event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;

/** Ordinary links between rooms lead on without loading the app again; every other link is the browser's. */
export function RoomLayout() {
  const navigate = useNavigate();
  const base = useHref('/');
  const follow = (event: MouseEvent) => {
    const link = (event.target as Element).closest('a');
    const path = link?.pathname.slice(base.length) ?? '';
    if (!isPlainClick(event) || !link || link.target || link.hash || link.origin !== location.origin) return;
    if (!link.pathname.startsWith(base) || !/^\/(office|kenes|audit)(\/|$)/.test(path)) return;
    event.preventDefault();
    void navigate(path + link.search);
  };
  return (
    <div onClick={follow} role="presentation">
      <RoomFrame entries={roomEntries}>
        <Outlet />
      </RoomFrame>
      <ScrollRestoration />
    </div>
  );
}
