import type { Mark } from './marks.ts';

export type Field = HTMLInputElement | HTMLSelectElement;

const isTick = (field: Field): boolean => field.classList.contains('tick');

/** Whether the field gives a place in an order. */
const isRank = (field: Field): boolean => field.dataset['rank'] !== undefined;

const numberOf = (field: Field): number => Number(field.dataset['number'] ?? field.value);

const isGiven = (field: Field): boolean => (isTick(field) ? field.matches(':checked') : Number(field.value) > 0);

/** The ticks, points or places of a ballot, one for each project on it. */
export const fieldsIn = (form: Element): Field[] => [...form.querySelectorAll<Field>('[data-size]')];

export const costsIn = (fields: readonly Field[]): Map<number, bigint> =>
  new Map(fields.map((field) => [numberOf(field), BigInt(field.dataset['size'] ?? 0)]));

/** What the fields say now; in an order, the best first. */
export function marksIn(fields: readonly Field[]): Mark[] {
  const given = fields.filter(isGiven);
  const inOrder = given.some(isRank) ? [...given].sort((a, b) => Number(a.value) - Number(b.value)) : given;
  return inOrder.map((field) => ({
    number: numberOf(field),
    points: isTick(field) || isRank(field) ? null : Math.floor(Number(field.value)),
  }));
}

/** Makes the fields say what was kept: after «Back», in a second tab, in another language. */
export function showMarks(fields: readonly Field[], marks: readonly Mark[]): void {
  for (const field of fields) {
    const at = marks.findIndex(({ number }) => number === numberOf(field));
    if (isTick(field)) (field as HTMLInputElement).checked = at >= 0;
    else field.value = at < 0 ? '' : String(isRank(field) ? at + 1 : (marks[at]!.points ?? ''));
  }
}
