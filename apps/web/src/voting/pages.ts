import type { AnyPage } from '../platform/page.ts';
import { assistedPage } from './assisted/assisted.page.tsx';
import { ballotPage } from './ballot.page.tsx';
import { checkPage } from './check.page.tsx';
import { findPage } from './find.page.tsx';
import { onePage } from './one.page.tsx';
import { ownRollPage } from './own-roll/own-roll.page.tsx';
import { ballotProjectPage } from './project.page.tsx';
import { receiptPage } from './receipt.page.tsx';
import { turnoutPage } from './turnout.page.tsx';

/** The vote of residents, from the ballot to the receipt. */
export const votingPages: readonly AnyPage[] = [
  ballotPage,
  ballotProjectPage,
  onePage,
  checkPage,
  receiptPage,
  findPage,
  turnoutPage,
  ownRollPage,
  assistedPage,
];
