import type { ReactNode } from 'react';
import type { CategoryName } from '../marks/category.tsx';
import { Icon } from '../marks/icon.tsx';

export type PaperRow = {
  key: string;
  number: ReactNode;
  category: CategoryName;
  title: ReactNode;
  change: ReactNode;
  /** The same in the second language, smaller. */
  second?: { lang: string; text: ReactNode } | undefined;
  cost: ReactNode;
};

/** The boxes of a printed ballot: 12 mm square, number first, black on white. */
export function PaperBallot({ rows }: { rows: PaperRow[] }) {
  return (
    <ol className="paper">
      {rows.map(({ key, number, category, title, change, second, cost }) => (
        <li key={key}>
          <span className="box" />
          <span className="no">{number}</span>
          <Icon name={category} size={48} />
          <span>
            <b>{title}</b>
            <small>{change}</small>
            {second && (
              <small className="second" lang={second.lang}>
                {second.text}
              </small>
            )}
          </span>
          <span className="money">{cost}</span>
        </li>
      ))}
    </ol>
  );
}

export const CutLine = () => <hr className="cut" />;
