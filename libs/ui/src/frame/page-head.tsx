import type { ReactNode } from 'react';
import { Icon } from '../marks/icon.tsx';

type Props = { eyebrow?: ReactNode; title: ReactNode; lead?: ReactNode; children?: ReactNode };

/** The one h1 of a page, with a line above and a line below. */
export function PageHead({ eyebrow, title, lead, children }: Props) {
  return (
    <div className="page-head">
      {eyebrow && <p className="eyebrow">{eyebrow}</p>}
      <h1>{title}</h1>
      {lead && <p className="lead">{lead}</p>}
      {children}
    </div>
  );
}

export function BackLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a className="back" href={href}>
      <Icon name="left" size={20} />
      {children}
    </a>
  );
}
