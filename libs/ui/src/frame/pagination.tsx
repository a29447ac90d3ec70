import type { ReactNode } from 'react';
import { Icon } from '../marks/icon.tsx';

type Step = { href: string; label: ReactNode };
type Props = { label: string; place: ReactNode; previous?: Step | undefined; next?: Step | undefined };

export function Pagination({ label, place, previous, next }: Props) {
  return (
    <nav className="pages" aria-label={label}>
      {previous ? (
        <a className="btn btn-2" rel="prev" href={previous.href}>
          <Icon name="left" size={20} />
          {previous.label}
        </a>
      ) : (
        <span />
      )}
      <span className="small muted">{place}</span>
      {next ? (
        <a className="btn btn-2" rel="next" href={next.href}>
          {next.label}
          <Icon name="right" size={20} />
        </a>
      ) : (
        <span />
      )}
    </nav>
  );
}
