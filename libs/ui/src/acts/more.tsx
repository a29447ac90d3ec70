import type { ReactNode } from 'react';

/** A short question that opens its answer. */
export function More({ summary, children }: { summary: ReactNode; children: ReactNode }) {
  return (
    <details className="more">
      <summary>{summary}</summary>
      {children}
    </details>
  );
}
