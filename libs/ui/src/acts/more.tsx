import type { ReactNode } from 'react';

type Props = {
  summary: ReactNode;
  /** Open at first. */
  open?: boolean | undefined;
  children: ReactNode;
};

/** A short question that opens its answer. */
export function More({ summary, open, children }: Props) {
  return (
    <details className="more" open={open}>
      <summary>{summary}</summary>
      {children}
    </details>
  );
}
