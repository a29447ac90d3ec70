import type { ReactNode } from 'react';
import { Icon } from '../marks/icon.tsx';
import { ShareBar } from '../money/bar-list.tsx';
import type { Size } from '../money/share.ts';

export type ResultRow = {
  key: string;
  won: boolean;
  wonWord: string;
  number: ReactNode;
  title: ReactNode;
  amount: ReactNode;
  support: ReactNode;
  /** What its supporters could pay, and the price as a marked line; or its votes, without a line. */
  reach: { size: Size; price?: Size | undefined; scale: Size };
  why: ReactNode;
};

/** Why this project won, or why not: one bar against the marked price and one sentence. */
export function ResultRows({ rows }: { rows: ResultRow[] }) {
  return (
    <ul className="results">
      {rows.map((row) => (
        <li key={row.key} className={row.won ? 'won' : undefined}>
          <span className="verdict">
            <Icon name={row.won ? 'check' : 'cross'} label={row.wonWord} />
          </span>
          <div className="tight">
            <div>
              <b>
                <span className="no">{row.number}</span> {row.title}
              </b>
              <div className="small">
                <span className="money">{row.amount}</span> <span className="muted">{row.support}</span>
              </div>
            </div>
            <ShareBar
              size={row.reach.size}
              whole={row.reach.scale}
              mark={row.reach.price}
              pattern={row.won ? 'paid' : 'short'}
            />
            <p className="small">{row.why}</p>
          </div>
        </li>
      ))}
    </ul>
  );
}
