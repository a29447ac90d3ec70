import { type PrintPart, printParts, rotationOf } from '@ortaq/domain/voting';

import type { Side } from '../../platform/print/side.ts';
import { ballotSheets } from './ballot.sheets.ts';
import { batchSheet } from './batch.sheet.ts';
import { cardSheet } from './card.sheet.ts';
import type { Desk } from './pack.ts';
import { posterSheet } from './poster.sheet.ts';
import { reconciliationSheet } from './reconciliation.sheet.ts';
import { resultSheets } from './result.sheet.ts';
import { sealSheet } from './seal.sheet.ts';
import { stubSheets } from './stubs.sheet.ts';

type Form = Exclude<PrintPart, `ballot-${string}`>;

const forms: Readonly<Record<Form, (desk: Desk) => Side[]>> = {
  stubs: stubSheets,
  card: (desk) => [cardSheet(desk)],
  poster: (desk) => [posterSheet(desk)],
  seal: (desk) => [sealSheet(desk)],
  batch: (desk) => [batchSheet(desk)],
  reconciliation: (desk) => [reconciliationSheet(desk)],
  result: resultSheets,
};

/** The sides of one part of the pack. Laying them out draws nothing. */
export function sidesOf(desk: Desk, part: PrintPart): Side[] {
  const rotation = rotationOf[part];
  return rotation ? ballotSheets(desk, rotation) : forms[part as Form](desk);
}

/** The sides of everything, in the order in which it is printed. */
export const allSides = (desk: Desk): Side[] => printParts.flatMap((part) => sidesOf(desk, part));
