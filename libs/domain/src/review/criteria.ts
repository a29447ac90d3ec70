/** What a proposal is checked against before it goes on the ballot. A refusal names the number of the one it fails. */
// prettier-ignore
export const criteria = [
  { number: 1, code: 'common-use' },
  { number: 2, code: 'place-ours' },
  { number: 3, code: 'whole' },
  { number: 4, code: 'within-limits' },
  { number: 5, code: 'cost-founded' },
  { number: 6, code: 'one-year' },
  { number: 7, code: 'not-duplicate' },
  { number: 8, code: 'lawful' },
] as const;

export type Criterion = (typeof criteria)[number]['code'];

export const criterionCodes = criteria.map(({ code }) => code) as [Criterion, ...Criterion[]];

/** The number under which the rules of the village list it. */
export const numberOf = (criterion: Criterion): number => criteria.find(({ code }) => code === criterion)!.number;

/** The clerk's answer to one criterion. Why is said whenever it is not met. */
export interface Answer {
  readonly criterion: Criterion;
  readonly isMet: boolean;
  readonly why: string;
}

export const failedOf = (answers: readonly Answer[]): Criterion[] =>
  answers.filter(({ isMet }) => !isMet).map(({ criterion }) => criterion);

export const openOf = (answers: readonly Answer[]): Criterion[] =>
  criterionCodes.filter((code) => answers.every(({ criterion }) => criterion !== code));
