import type { ReactNode } from 'react';

interface Props {
  readonly name: string;
  readonly hidden?: boolean;
  readonly children: ReactNode;
}

/** One of the states of a page that a script turns; one at a time is shown. */
export const Moment = ({ name, hidden, children }: Props) => (
  <div className="stack" data-moment={name} hidden={hidden} tabIndex={-1}>
    {children}
  </div>
);
