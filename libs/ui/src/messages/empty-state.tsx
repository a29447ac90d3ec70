import type { ReactNode } from 'react';
import { Drawing, type DrawingName } from '../marks/scene.tsx';

type Props = {
  drawing: DrawingName;
  title: ReactNode;
  /** 1 where the page has no other title. */
  level?: 1 | 2 | undefined;
  children?: ReactNode;
  act?: ReactNode;
};

/** Nothing here yet: why, when it will be, what one can do. */
export function EmptyState({ drawing, title, level = 2, children, act }: Props) {
  const Title = `h${level}` as const;
  return (
    <div className="empty">
      <Drawing name={drawing} />
      <Title>{title}</Title>
      {children}
      {act && <div className="row">{act}</div>}
    </div>
  );
}
