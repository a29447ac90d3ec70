import type { Problem } from '@ortaq/contract';
import { parseMoney } from '@ortaq/words';

import { listOf } from '../../platform/form.ts';
import type { Form } from '../../platform/page.ts';

export interface TypedLine {
  readonly name: string;
  readonly amount: string;
}

interface SaidLines {
  readonly lines: readonly { readonly name: string; readonly amount: string }[];
  readonly wrong: NonNullable<Problem['fields']>;
}

/** The lines of the form as they were typed, empty ones too. */
export function typedLines(form: Form): TypedLine[] {
  const [names, amounts] = [listOf(form, 'name'), listOf(form, 'amount')];
  return names.map((name, at) => ({ name, amount: amounts[at] ?? '' }));
}

const missing = { code: 'too_small', origin: 'string', minimum: '1' };

function wrongWith({ name, amount }: TypedLine, at: number): SaidLines['wrong'] {
  const sum = parseMoney(amount);
  return [
    ...(name.trim() === '' ? [{ path: namePath(at), ...missing }] : []),
    ...(amount.trim() === '' ? [{ path: amountPath(at), ...missing }] : []),
    ...(amount.trim() !== '' && !sum ? [{ path: amountPath(at), code: 'invalid_format', format: 'money' }] : []),
  ];
}

export const namePath = (at: number): string => `costLines.${at}.name`;
export const amountPath = (at: number): string => `costLines.${at}.amount`;

/** What the lines say: an empty line is no line, a half line is a mistake. */
export function linesSaid(typed: readonly TypedLine[]): SaidLines {
  const filled = typed
    .map((line, at) => ({ line, at }))
    .filter(({ line }) => `${line.name}${line.amount}`.trim() !== '');
  return {
    lines: filled.map(({ line }) => ({ name: line.name, amount: String(parseMoney(line.amount) ?? 0n) })),
    wrong: filled.flatMap(({ line, at }) => wrongWith(line, at)),
  };
}

/** A few empty lines wait below what is written. */
export const withRoom = (lines: readonly TypedLine[], most: number): TypedLine[] => {
  const wanted = Math.min(Math.max(3, lines.length + 1), most);
  return [...lines, ...Array.from({ length: Math.max(0, wanted - lines.length) }, () => ({ name: '', amount: '' }))];
};
