import type { Answer, Criterion } from '@ortaq/domain/review';
import { asSentence } from '@ortaq/domain/review';

export const withAnswer = (answers: readonly Answer[], given: Answer): readonly Answer[] => [
  ...answers.filter(({ criterion }) => criterion !== given.criterion),
  given,
];

/** An answer can be kept once it says why it is «no». */
export const isWhole = ({ isMet, why }: Answer): boolean => isMet || why.trim() !== '';

/** What the clerk found wrong, as the author may read it: the beginning of a letter. */
export const reasonOf = (answers: readonly Answer[], only?: Criterion): string =>
  answers
    .filter(({ isMet, criterion }) => !isMet && (only === undefined || criterion === only))
    .map(({ why }) => asSentence(why.trim()))
    .join(' ');
