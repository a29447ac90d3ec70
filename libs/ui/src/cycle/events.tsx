import type { ReactNode } from 'react';

export type Event = {
  key: string;
  /** So that a link can lead to it. */
  id?: string | undefined;
  when: ReactNode;
  what: ReactNode;
  /** Planned, not yet happened. */
  ahead?: boolean | undefined;
  children?: ReactNode;
};

/** What happened, newest first, each with its papers as children. */
export function Events({ events }: { events: Event[] }) {
  return (
    <ol className="events">
      {events.map(({ key, id, when, what, ahead, children }) => (
        <li key={key} id={id} className={ahead ? 'ahead' : undefined}>
          <div className="when">{when}</div>
          <div className="what">{what}</div>
          {children}
        </li>
      ))}
    </ol>
  );
}
