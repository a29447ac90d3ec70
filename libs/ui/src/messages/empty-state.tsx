import type { ReactNode } from 'react';
import { Drawing, type DrawingName } from '../marks/scene.tsx';

type Props = { drawing: DrawingName; title: ReactNode; children?: ReactNode; act?: ReactNode };

/** Nothing here yet: why, when it will be, what one can do. */
export function EmptyState({ drawing, title, children, act }: Props) {
  return (
    <div className="empty">
      <Drawing name={drawing} />
      <h2>{title}</h2>
      {children}
      {act && <div>{act}</div>}
    </div>
  );
}
