import { isLarge, type PrintPart, printParts, rotationOf } from '@ortaq/domain/voting';

import type { Side } from '../../platform/print/side.ts';
import { ballotSheets } from './ballot.sheets.ts';
import { batchSheet } from './batch.sheet.ts';
import { bookletPages } from './booklet.sheets.ts';
import { cardSheet } from './card.sheet.ts';
import type { Desk } from './pack.ts';
import { posterSheet } from './poster.sheet.ts';
import { reconciliationSheet } from './reconciliation.sheet.ts';
import { resultSheets } from './result.sheet.ts';
import { sealSheet } from './seal.sheet.ts';
import { stubSheets } from './stubs.sheet.ts';

type Form = Exclude<PrintPart, `ballot-${string}` | `large-${string}`>;

const forms: Readonly<Record<Form, (desk: Desk) => Side[]>> = {
  stubs: stubSheets,
  card: (desk) => [cardSheet(desk)],
  poster: (desk) => [posterSheet(desk)],
  booklet: bookletPages,
  seal: (desk) => [sealSheet(desk)],
  batch: (desk) => [batchSheet(desk)],
  reconciliation: (desk) => [reconciliationSheet(desk)],
  result: resultSheets,
};

/** A side of A4 on A3, line for line and as many pages: letters and squares are 1.41 times as large. */
const enlarged = ({ draw }: Side): Side => ({ size: 'A3', draw: (pen) => draw(pen.enlarged(Math.SQRT2)) });

/** The sides of one part of the pack. Laying them out draws nothing. */
export function sidesOf(desk: Desk, part: PrintPart): Side[] {
  const rotation = rotationOf[part];
  if (!rotation) return forms[part as Form](desk);
  const sides = ballotSheets(desk, rotation);
  return isLarge(part) ? sides.map(enlarged) : sides;
}

/** The sides of everything, in the order in which it is printed. */
export const allSides = (desk: Desk): Side[] => printParts.flatMap((part) => sidesOf(desk, part));
