import { readText } from '@ortaq/api/platform';
import { readRoll, type RollGround } from '@ortaq/domain/voting';
import { foldSearch, parsePhone, rollColumnOf } from '@ortaq/words';

/** A person of a roll, while a command works; only the keyed mark of the number is kept. */
export interface RollPerson {
  readonly iin: string;
  readonly name: string;
}

export interface ReadRoll {
  readonly people: readonly RollPerson[];
  /** Lines of the file that have no true identity number or no name, or repeat a number. */
  readonly faulty: readonly number[];
}

/** Ages, phones and settlements were decided when the roll was confirmed; here only the person counts. */
const ground: RollGround = {
  minimumAge: 0,
  ...{ opensOn: '2000-01-01', closesOn: '2000-01-01' },
  phoneOf: parsePhone,
  settlementOf: () => null,
  hasSettlements: false,
  fold: foldSearch,
};

const decisive = new Set(['iin-missing', 'iin-form', 'iin-check', 'iin-repeated', 'name-missing', 'quote-open']);

/** The people in a file of the form that the product takes for a roll. @throws Refusal where it is none. */
export function peopleIn(file: Uint8Array): ReadRoll {
  const read = readRoll(readText(file), rollColumnOf, ground).map((line) => ({
    ...line,
    isGood: line.faults.every(({ code }) => !decisive.has(code)),
  }));
  return {
    people: read.flatMap(({ iin, name, isGood }) => (isGood && iin !== null ? [{ iin, name }] : [])),
    faulty: read.filter(({ isGood }) => !isGood).map(({ line }) => line),
  };
}
