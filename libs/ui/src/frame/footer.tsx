import type { ReactNode } from 'react';
import type { Link } from '../link.ts';
import { Icon } from '../marks/icon.tsx';

export function CallLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a className="call" href={href}>
      <Icon name="phone" />
      {children}
    </a>
  );
}

type Props = {
  helpTitle: ReactNode;
  phone?: { href: string; label: ReactNode } | undefined;
  hours: ReactNode;
  columns: { label: string; links: Link[] }[];
  children?: ReactNode;
};

/** Help first, in the same place on every page; then two columns of links. */
export function Footer({ helpTitle, phone, hours, columns, children }: Props) {
  return (
    <footer className="footer">
      <div className="wrap">
        <div>
          <b>{helpTitle}</b>
          {phone && (
            <div>
              <CallLink href={phone.href}>{phone.label}</CallLink>
            </div>
          )}
          <p className="muted">{hours}</p>
        </div>
        {columns.map(({ label, links }) => (
          <nav key={label} aria-label={label}>
            <ul className="footer-list">{links.map(footerItem)}</ul>
          </nav>
        ))}
        {children}
      </div>
    </footer>
  );
}

const footerItem = ({ href, label }: Link) => (
  <li key={href}>
    <a href={href}>{label}</a>
  </li>
);
