import type { Picture } from './pictures.ts';

/** An idea as its author wrote it. Amounts in tenge. */
export interface Idea {
  readonly language?: 'ru';
  readonly title: string;
  readonly change: string;
  readonly problem: string;
  readonly solution: string;
  readonly beneficiaries: string;
  readonly category: string;
  /** Which of the four settlements. */
  readonly at: 0 | 1 | 2 | 3;
  readonly street: string;
  readonly lines: readonly (readonly [string, number])[];
  readonly source: string;
  /** How well it is liked, of a hundred. */
  readonly liked: number;
  readonly photo?: { readonly picture: Picture; readonly alt: string };
}
