import type { ReactNode } from 'react';
import { Icon } from '../marks/icon.tsx';

type Props = { title: string; who: ReactNode; children: ReactNode };

/** Says on every page of a demo that it is one, and who looks; opens without a script, covers nothing. */
export function DemoStrip({ title, who, children }: Props) {
  return (
    <aside className="demo" aria-label={title}>
      <details className="wrap">
        <summary>
          <b>{title}</b>
          <span>{who}</span>
          <Icon name="down" size={20} />
        </summary>
        <div className="stack">{children}</div>
      </details>
    </aside>
  );
}
