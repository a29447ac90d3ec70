import type { ReactNode } from 'react';

type Props = { head: ReactNode; side: ReactNode; children: ReactNode };

/** A project by itself: picture and name, then what it costs and what one can do, then its story. Wide, the second stands beside. */
export function ProjectSheet({ head, side, children }: Props) {
  return (
    <div className="project">
      <div className="stack">{head}</div>
      <aside className="stack">{side}</aside>
      <div>{children}</div>
    </div>
  );
}
