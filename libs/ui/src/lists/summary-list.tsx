import type { ReactNode } from 'react';

export type SummaryRow = {
  key: string;
  term: ReactNode;
  value: ReactNode;
  /** `what` completes the link for the ear: «Change — place». */
  change?: { href: string; label: ReactNode; what: string } | undefined;
};

/** Names and values; on a check page each row leads back to its question. */
export function SummaryList({ rows }: { rows: SummaryRow[] }) {
  const changing = rows.some(({ change }) => change);
  return (
    <dl className="facts">
      {rows.map(({ key, term, value, change }) => (
        <div key={key} className={changing ? 'has-change' : undefined}>
          <dt>{term}</dt>
          <dd>{value}</dd>
          {change && (
            <dd>
              <a href={change.href}>
                {change.label}
                <span className="sr"> {change.what}</span>
              </a>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
