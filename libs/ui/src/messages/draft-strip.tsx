import type { ReactNode } from 'react';

type Props = { label: string; children: ReactNode; act: ReactNode };

/** Marks were made but the vote was not cast: first on every page until it is, or is dropped. */
export function DraftStrip({ label, children, act }: Props) {
  return (
    <aside className="draft" aria-label={label}>
      <div>{children}</div>
      {act}
    </aside>
  );
}
