import type { Progress } from '@ortaq/tally';

import { checkOnce, checkSaid, checkTokens, checkTree } from './check-ballots.ts';
import { checkCounts, checkRecount } from './check-count.ts';
import { checkIssued } from './check-issued.ts';
import { checkManifest } from './check-manifest.ts';
import { checkStatements } from './check-statements.ts';
import { checkPaper } from './check-paper.ts';
import { checkReceipts, type GivenReceipt } from './check-receipt.ts';
import { absent, type CheckName, checkNames, failed, type Finding, firstOf } from './finding.ts';
import { checkLogAgrees, type LogEvidence } from './log-evidence.ts';
import type { Bundle } from './read-bundle.ts';

/** What is held against a bundle from outside it. */
export interface Beside {
  readonly log: LogEvidence | null;
  readonly receipts: readonly GivenReceipt[];
  /** Hears how far the recount has come. */
  readonly tell?: (progress: Progress) => void;
}

export type Checked = Finding & { readonly check: CheckName };

type Check = (bundle: Bundle, beside: Beside) => Finding | Promise<Finding>;

const checks: Readonly<Record<CheckName, Check>> = {
  V1: async (bundle) => firstOf([checkManifest(bundle), await checkStatements(bundle)]),
  V2: checkTokens,
  V3: checkOnce,
  V4: checkSaid,
  V5: checkTree,
  V6: (bundle, { log }) => firstOf([checkCounts(bundle, log), checkIssued(bundle)]),
  V7: checkPaper,
  V8: (bundle, { tell }) => checkRecount(bundle, tell),
  V9: (bundle, { receipts }) => checkReceipts(bundle, receipts),
  V10: () => absent('no-script'),
  V11: (bundle, { log }) => checkLogAgrees(bundle, log),
};

/** What a stranger made can be of any shape: where a check stumbles over it, it is not in the form of a bundle. */
async function findingOf(check: Check, bundle: Bundle, beside: Beside): Promise<Finding> {
  try {
    return await check(bundle, beside);
  } catch (error) {
    return failed('form', { what: (error as Error).message });
  }
}

/** Every check, one after the other, each as soon as it is done. */
export async function* checkBundle(bundle: Bundle, beside: Beside): AsyncGenerator<Checked> {
  for (const check of checkNames) yield { check, ...(await findingOf(checks[check], bundle, beside)) };
}
