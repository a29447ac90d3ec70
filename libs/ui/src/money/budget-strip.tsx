import type { ReactNode } from 'react';
import { shareOf, type Size } from './share.ts';
import { type Segment, Segments } from './segments.tsx';

type Line = { label: ReactNode; amount: ReactNode; spoken: string };
type Props = { has: Line & { size: Size }; asked: Line & { parts: Segment[] } };

/** The money there is over the price of everything asked for, on one scale, with one line down through both. */
export function BudgetStrip({ has, asked }: Props) {
  const price = asked.parts.reduce((total, { size }) => total + Number(size), 0);
  const scale = Math.max(price, Number(has.size));
  const end = shareOf(has.size, scale);
  return (
    <div>
      <div className="strip-line">
        <span>{has.label}</span>
        <span className="money">{has.amount}</span>
      </div>
      <svg className="bar-svg" height="28" role="img" aria-label={has.spoken}>
        <rect className="p-action" width={end} height="100%" />
      </svg>
      <div className="strip-line">
        <span>{asked.label}</span>
        <span className="money">{asked.amount}</span>
      </div>
      <div className="strip-asked">
        <Segments label={asked.spoken} parts={asked.parts} whole={has.size} height={28} look="outline" reach={68} />
      </div>
    </div>
  );
}
