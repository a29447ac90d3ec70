import type { ReactNode } from 'react';
import { Icon } from '../marks/icon.tsx';

type Props = { back: { href: string; label: ReactNode }; title: ReactNode; children?: ReactNode };

/** Stands in place of header and bottom bar while a person votes. */
export function FocusBar({ back, title, children }: Props) {
  return (
    <header className="focusbar">
      <div className="read">
        <a className="tool" href={back.href}>
          <Icon name="left" />
          {back.label}
        </a>
        <b>{title}</b>
        <div className="tools">{children}</div>
      </div>
    </header>
  );
}
