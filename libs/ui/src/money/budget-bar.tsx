import type { ReactNode } from 'react';
import { type Segment, Segments } from './segments.tsx';
import type { Size } from './share.ts';

type Props = {
  label: string;
  parts: Segment[];
  whole: Size;
  /** How many are chosen. */
  count: ReactNode;
  /** Money left, or the calm sentence that it is over. */
  left: ReactNode;
  /** «Not counted yet», until the receipt. */
  notYet: ReactNode;
  /** The one button. */
  children: ReactNode;
};

/** Sticky: informs, never blocks. An enhancer rewrites the parts marked with data-bbar. */
export function BudgetBar({ label, parts, whole, count, left, notYet, children }: Props) {
  return (
    <aside className="bbar" aria-label={label}>
      <div className="read">
        <Segments label={label} parts={parts} whole={whole} />
        <div className="count" data-bbar="count">
          {count}
        </div>
        <p>
          <span data-bbar="left">{left}</span>
          <span className="notyet">{notYet}</span>
        </p>
        {children}
        <span className="sr" role="status" data-bbar="spoken" />
      </div>
    </aside>
  );
}

/** Two wordings of one button: a short one for a phone. */
export function ShortOrLong({ short, long }: { short: ReactNode; long: ReactNode }) {
  return (
    <>
      <span className="short">{short}</span>
      <span className="long">{long}</span>
    </>
  );
}
