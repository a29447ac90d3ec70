import type { ReactNode } from 'react';

/** The first line of every public page: whose page it is. */
export function OfficialStrip({ children }: { children: ReactNode }) {
  return (
    <aside className="official" aria-labelledby="official">
      <p className="wrap" id="official">
        {children}
      </p>
    </aside>
  );
}

export function SkipLink({ href = '#main', children }: { href?: string | undefined; children: ReactNode }) {
  return (
    <a className="skip" href={href}>
      {children}
    </a>
  );
}
