import { broken, type Money } from '@ortaq/kernel';

import type { BallotForm } from '../../cycles/cycle-rules.ts';
import { hasPoints, isRanked, limitsOf, type Marks, type Project } from '../ballot.ts';
import { choiceRules, costOf } from '../casting.rules.ts';

/** A project as paper names it: by the number that is printed beside its box. */
export interface NumberedProject extends Project {
  readonly number: number;
}

/** What the lines of a pile are read by. */
export interface PaperGround {
  readonly form: BallotForm;
  readonly envelope: Money;
  readonly projects: readonly NumberedProject[];
}

/** What a sheet of paper says: marks, nothing at all, or something that cannot be counted. */
export type Sheet =
  { readonly kind: 'vote'; readonly marks: Marks } | { readonly kind: 'blank' } | { readonly kind: 'invalid' };

/** One mark as it is typed: the number of a project, and its points where the ballot has them. */
interface Said {
  readonly number: number;
  readonly points: number | null;
}

export type ReadLine =
  /** `line` is the one spelling of what was typed: equal sheets give equal lines. */
  | { readonly line: string; readonly sheet: Sheet }
  | { readonly reasons: readonly string[]; readonly facts: Readonly<Record<string, string>> };

// B and X as they stand on the keys, and as the same keys and the same shapes come out of a Cyrillic keyboard.
const BLANK = /^[b\u0438\u0432]$/iu;
const INVALID = /^[x\u0447\u0445]$/iu;
const MARK = /^(\d{1,4})(?:[:=](\d{1,4}))?$/;

const refused = (reasons: readonly string[], facts: Readonly<Record<string, string>> = {}): ReadLine => ({
  reasons,
  facts,
});

function saidIn(typed: string): Said[] | null {
  const found = typed.split(/[\s,;]+/).map((word) => MARK.exec(word));
  if (found.includes(null)) return null;
  return found.map((each) => ({ number: Number(each![1]), points: each![2] === undefined ? null : Number(each![2]) }));
}

/** Sorted unless the order means something: two people read the marks of one sheet in different orders. */
const inOrder = (form: BallotForm, said: readonly Said[]): readonly Said[] =>
  isRanked(form) ? said : said.toSorted((one, other) => one.number - other.number);

const spell = (said: readonly Said[]): string =>
  said.map(({ number, points }) => (points === null ? String(number) : `${number}:${points}`)).join(' ');

/** Reads one line as it was typed: `3 7 12`, `3:2 7:1` with points, `B` for a blank sheet, `X` for an invalid one. */
export function readSheet(ground: PaperGround, typed: string): ReadLine {
  const text = typed.trim();
  if (BLANK.test(text)) return { line: 'B', sheet: { kind: 'blank' } };
  if (INVALID.test(text)) return { line: 'X', sheet: { kind: 'invalid' } };
  const said = saidIn(text);
  return said ? judged(ground, inOrder(ground.form, said)) : refused(['voting/paper-line']);
}

function judged({ form, envelope, projects }: PaperGround, said: readonly Said[]): ReadLine {
  const known = new Map(projects.map((each) => [each.number, each]));
  const unknown = said.filter(({ number }) => !known.has(number));
  if (unknown.length > 0) return refused(['voting/paper-number'], { number: String(unknown[0]!.number) });
  const isPointed = hasPoints(form) || said.some(({ points }) => points !== null);
  const marks: Marks = {
    choices: said.map(({ number }) => known.get(number)!.id),
    points: isPointed ? said.flatMap(({ points }) => points ?? []) : null,
  };
  const facts = { ...marks, ballot: form, envelope, projects };
  const reasons = broken(choiceRules, facts);
  if (reasons.length === 0) return { line: spell(said), sheet: { kind: 'vote', marks } };
  const { least, most } = limitsOf(form);
  const cost = String(costOf(facts));
  return refused(reasons, { least: String(least), most: String(most), cost, envelope: String(envelope) });
}

/** What a line says that was spelled by `readSheet`. */
export function sheetIn(ground: PaperGround, line: string): Sheet {
  const read = readSheet(ground, line);
  if ('reasons' in read) throw new Error(`Not a line of a sheet: ${line}`);
  return read.sheet;
}
