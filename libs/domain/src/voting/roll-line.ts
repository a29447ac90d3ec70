import type { SettlementId } from '../communities/community.ts';
import { isIin } from '../identity/iin.ts';

import { type AgeLimit, ageAtVoting, readBirth } from './birth.ts';
import type { Columns, RollCells } from './roll-column.ts';
import { fault, type RollFault, type RollFaultCode } from './roll-fault.ts';

/** One line of the file, read. The number lives in memory only; the database keeps its mark. */
export interface RollLine {
  readonly line: number;
  readonly iin: string | null;
  /** The last digits of the number, right or wrong: what clerk and person recognise it by. */
  readonly last4: string;
  readonly name: string;
  readonly phone: string | null;
  readonly settlementId: SettlementId | null;
  readonly faults: readonly RollFault[];
}

/** What the reader of a roll is told about the village and its languages. */
export interface RollGround extends AgeLimit {
  /** `+7…` from any usual spelling, or null. */
  readonly phoneOf: (text: string) => string | null;
  /** A settlement by its name in any language. */
  readonly settlementOf: (text: string) => SettlementId | null;
  /** A village that has named no settlements is not asked about them. */
  readonly hasSettlements: boolean;
  /** Letters as search sees them, so that two spellings of a name meet. */
  readonly fold: (text: string) => string;
}

const LONGEST_NAME = 120;

function iinFault(iin: string): RollFaultCode | null {
  if (iin === '') return 'iin-missing';
  if (!/^\d{12}$/.test(iin)) return 'iin-form';
  return isIin(iin) ? null : 'iin-check';
}

const nameFault = (name: string): RollFaultCode | null =>
  name === '' ? 'name-missing' : name.length > LONGEST_NAME ? 'name-long' : null;

function birthFault(written: string, limit: AgeLimit): RollFaultCode | null {
  if (written === '') return 'birth-missing';
  const birth = readBirth(written);
  if (!birth) return 'birth-form';
  const age = ageAtVoting(birth, limit);
  return age === 'young' ? 'too-young' : age === 'unsure' ? 'age-unsure' : null;
}

/** Reads one line by itself; what it repeats of other lines is found later. Columns that the file lacks are not judged. */
export function readLine(
  cells: RollCells,
  { line, columns }: { line: number; columns: Columns },
  ground: RollGround,
): RollLine {
  const phone = cells.phone === '' ? null : ground.phoneOf(cells.phone);
  const settlementId = ground.settlementOf(cells.settlement);
  const wrongIin = iinFault(cells.iin);
  const codes: (RollFaultCode | null)[] = [
    wrongIin,
    nameFault(cells.name),
    columns.birth === undefined ? null : birthFault(cells.birth, ground),
    cells.phone !== '' && phone === null ? 'phone-form' : null,
    ground.hasSettlements && columns.settlement !== undefined && settlementId === null ? 'settlement-unknown' : null,
  ];
  const faults = codes.filter((code) => code !== null).map((code) => fault(code));
  const last4 = cells.iin.replaceAll(/\D/g, '').slice(-4);
  return {
    line,
    iin: wrongIin ? null : cells.iin,
    last4,
    name: cells.name.slice(0, LONGEST_NAME),
    phone,
    settlementId,
    faults,
  };
}
