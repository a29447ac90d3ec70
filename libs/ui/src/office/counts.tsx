import type { ReactNode } from 'react';

export type Count = { key: string; value: ReactNode; of?: ReactNode; label: ReactNode };

/** A row of numbers that says how things stand. */
export function Counts({ counts }: { counts: Count[] }) {
  return (
    <dl className="counts">
      {counts.map(({ key, value, of, label }) => (
        <div key={key}>
          <dt>{label}</dt>
          <dd>
            {value} {of && <small>{of}</small>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
