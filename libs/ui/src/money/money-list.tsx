import type { ReactNode } from 'react';
import { type Amount, MoneyNumbers } from './figure.tsx';
import { MoneyBar } from './money-bar.tsx';
import type { Size } from './share.ts';

export type MoneyLine = {
  key: string;
  href: string;
  number: ReactNode;
  title: ReactNode;
  lang?: string | undefined;
  status: ReactNode;
  /** Read aloud: the three amounts with their words. */
  label: string;
  planned: Size;
  contracted: Size;
  paid: Size;
  amounts: Amount[];
};

/** Projects one beside another, each with its bar and its three amounts. */
export function MoneyList({ lines }: { lines: MoneyLine[] }) {
  return (
    <ul className="mlist">
      {lines.map(({ key, href, number, title, lang, status, amounts, ...bar }) => (
        <li key={key}>
          <div className="ends">
            <h3>
              <a href={href}>
                <span className="no">{number}</span> <span lang={lang}>{title}</span>
              </a>
            </h3>
            {status}
          </div>
          <MoneyBar {...bar} />
          <MoneyNumbers amounts={amounts} />
        </li>
      ))}
    </ul>
  );
}
