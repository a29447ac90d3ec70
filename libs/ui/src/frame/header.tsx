import type { ReactNode } from 'react';
import { type Link, whenCurrent } from '../link.ts';
import { Icon } from '../marks/icon.tsx';

export type BrandProps = { href: string; name: ReactNode; note?: ReactNode };

export function Brand({ href, name, note }: BrandProps) {
  return (
    <a className="brand" href={href}>
      <Icon name="ortaq" />
      <span>
        {name}
        {note && <small>{note}</small>}
      </span>
    </a>
  );
}

type Props = { brand: BrandProps; links: Link[]; navLabel: string; children?: ReactNode };

/** Name of the place, the four words, and the tools (language, display) as children. */
export function Header({ brand, links, navLabel, children }: Props) {
  return (
    <header className="header">
      <div className="wrap">
        <Brand {...brand} />
        <nav className="nav" aria-label={navLabel}>
          <ul className="nav-list">{links.map(navItem)}</ul>
        </nav>
        {children && <div className="tools">{children}</div>}
      </div>
    </header>
  );
}

const navItem = ({ href, label, current }: Link) => (
  <li key={href}>
    <a href={href} aria-current={whenCurrent(current)}>
      {label}
    </a>
  </li>
);
