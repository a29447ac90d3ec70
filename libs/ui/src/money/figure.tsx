import type { ReactNode } from 'react';
import { Key, type Pattern } from './patterns.tsx';

/** An amount that never breaks across lines. */
export function Money({ children }: { children: ReactNode }) {
  return <span className="money">{children}</span>;
}

type Props = { label: ReactNode; amount: ReactNode; note?: ReactNode; pattern?: Pattern | undefined };

/** The large number of a page or of a row of three. */
export function MoneyFigure({ label, amount, note, pattern }: Props) {
  return (
    <div>
      <div className="figure-label">
        {pattern && <Key pattern={pattern} />}
        {label}
      </div>
      <div className="figure-amount">{amount}</div>
      {note && <div className="figure-note">{note}</div>}
    </div>
  );
}

export type Amount = {
  /** Needed where there is no pattern. */
  key?: string | undefined;
  pattern?: Pattern | undefined;
  label: ReactNode;
  amount: ReactNode;
};

/** Planned, contracted, paid: always in this order, each with its word; other sums follow without a pattern. */
export function MoneyNumbers({ amounts, across }: { amounts: Amount[]; across?: boolean | undefined }) {
  return (
    <dl className={across ? 'nums nums-across' : 'nums'}>
      {amounts.map(({ pattern, key = pattern, label, amount }) => (
        <div key={key}>
          <dt>
            {pattern && <Key pattern={pattern} />}
            {label}
          </dt>
          <dd className="money">{amount}</dd>
        </div>
      ))}
    </dl>
  );
}
