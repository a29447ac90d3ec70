import type { ReactNode } from 'react';
import { type Segment, Segments } from './segments.tsx';
import type { Size } from './share.ts';

type Props = {
  label: string;
  /** What the strip shows, in words. */
  spoken: string;
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

/** Sticky: informs, never blocks. An enhancer rewrites the parts marked with data-bbar and data-strip. */
export function BudgetBar({ label, spoken, parts, whole, count, left, notYet, children }: Props) {
  return (
    <aside className="bbar" aria-label={label}>
      <div className="read">
        <Segments label={spoken} parts={parts} whole={whole} live />
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
