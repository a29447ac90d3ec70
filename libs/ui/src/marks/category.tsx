import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';

export const categoryNames = ['road', 'water', 'light', 'green', 'play', 'culture', 'health', 'other'] as const;
export type CategoryName = (typeof categoryNames)[number];

/** The coloured tile of a kind of work; a word always stands beside it. */
export function CategoryTile({ name }: { name: CategoryName }) {
  return (
    <span className={`tile tile-${name}`}>
      <Icon name={name} size={20} />
    </span>
  );
}

export function Category({ name, children }: { name: CategoryName; children: ReactNode }) {
  return (
    <span className="cat">
      <CategoryTile name={name} />
      {children}
    </span>
  );
}
