import type { ReactNode } from 'react';
import { classes } from '../classes.ts';
import { type CategoryName, CategoryTile } from '../marks/category.tsx';

export type ProjectLine = {
  href: string;
  category: CategoryName;
  number: ReactNode;
  title: ReactNode;
  amount: ReactNode;
  lang?: string | undefined;
};

/** Many projects in little room: tile, number, name, price. */
export function ProjectLines({ lines, columns }: { lines: ProjectLine[]; columns?: 2 | undefined }) {
  return (
    <ul className={classes('lines', columns && 'lines-2')}>
      {lines.map(({ href, category, number, title, amount, lang }) => (
        <li key={href}>
          <a className="line" href={href}>
            <CategoryTile name={category} />
            <span className="name" lang={lang}>
              <span className="no">{number}</span> {title}
            </span>
            <span className="money">{amount}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
