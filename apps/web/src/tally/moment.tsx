import type { ReactNode } from 'react';

/** One of the states of a panel that a script turns; one at a time is shown. */
export const Moment = ({ name, hidden, children }: { name: string; hidden?: boolean; children: ReactNode }) => (
  <div className="stack" data-moment={name} hidden={hidden} tabIndex={-1}>
    {children}
  </div>
);
