import type { ReactNode } from 'react';
import { type Link, whenCurrent } from '../link.ts';

export type Tab = Link & { count?: ReactNode };

/** Tabs that are links: each has its own address. */
export function Tabs({ label, tabs }: { label: string; tabs: Tab[] }) {
  return (
    <nav aria-label={label}>
      <ul className="tabs">
        {tabs.map((tab) => (
          <li key={tab.href}>
            <a href={tab.href} aria-current={whenCurrent(tab.current)}>
              {tab.label} {tab.count !== undefined && <span className="tally-no">{tab.count}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
