import type { ReactNode } from 'react';

export type RecordLine = {
  key: string;
  href: string;
  what: ReactNode;
  /** Number, hour, office, seal: short facts, the same in every line. */
  facts: ReactNode[];
};

/** Entries of a record: what happened, and its facts beside it; on a phone under it in one small line. */
export function RecordLines({ label, lines }: { label: string; lines: RecordLine[] }) {
  return (
    <ul className="lines records" aria-label={label}>
      {lines.map(({ key, href, what, facts }) => (
        <li key={key} className="row">
          <a href={href}>{what}</a>
          {facts.map((fact, at) => (
            <span key={at} className="small muted nowrap">
              {fact}
            </span>
          ))}
        </li>
      ))}
    </ul>
  );
}
