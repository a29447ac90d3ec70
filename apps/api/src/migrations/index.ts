import { Ground1790000000001 } from './01-ground.ts';
import { Communities1790000000002 } from './02-communities.ts';
import { Identity1790000000003 } from './03-identity.ts';
import { Cycles1790000000004 } from './04-cycles.ts';
import { Budget1790000000005 } from './05-budget.ts';
import { Proposals1790000000006 } from './06-proposals.ts';
import { Review1790000000007 } from './07-review.ts';
import { Voting1790000000008 } from './08-voting.ts';
import { Tally1790000000009 } from './09-tally.ts';
import { Council1790000000010 } from './10-council.ts';
import { Spending1790000000011 } from './11-spending.ts';
import { Audit1790000000012 } from './12-audit.ts';
import { Audit1790000000013 } from './13-audit-nodes.ts';
import { Published1790000000014 } from './14-published.ts';
import { Findings1790000000015 } from './15-audit-findings.ts';
import { SpendingExport1790000000016 } from './16-spending-export.ts';
import { SampleMarks1790000000017 } from './17-sample-marks.ts';
import { Codes1790000000020 } from './20-codes.ts';
import { CancelledCounts1790000000021 } from './21-cancelled-counts.ts';
import { Tokens1790000000022 } from './22-tokens.ts';
import { BoxByToken1790000000023 } from './23-box-by-token.ts';
import { Paper1790000000024 } from './24-paper.ts';
import { People1790000000025 } from './25-people.ts';
import { SecondIssuer1790000000026 } from './26-second-issuer.ts';
import { Assisted1790000000027 } from './27-assisted.ts';
import { Ladder1790000000028 } from './28-ladder.ts';
import { RollFreeze1790000000030 } from './30-roll-freeze.ts';
import { CertifiedCount1790000000031 } from './31-certified-count.ts';
import { BoxByBatches1790000000032 } from './32-box-by-batches.ts';
import { Statement1790000000034 } from './34-statement.ts';

/** In order of birth. */
export const migrations = [
  Ground1790000000001,
  Communities1790000000002,
  Identity1790000000003,
  Cycles1790000000004,
  Budget1790000000005,
  Proposals1790000000006,
  Review1790000000007,
  Voting1790000000008,
  Tally1790000000009,
  Council1790000000010,
  Spending1790000000011,
  Audit1790000000012,
  Audit1790000000013,
  Published1790000000014,
  Findings1790000000015,
  SpendingExport1790000000016,
  SampleMarks1790000000017,
  Codes1790000000020,
  CancelledCounts1790000000021,
  Tokens1790000000022,
  BoxByToken1790000000023,
  Paper1790000000024,
  People1790000000025,
  SecondIssuer1790000000026,
  Assisted1790000000027,
  Ladder1790000000028,
  RollFreeze1790000000030,
  CertifiedCount1790000000031,
  BoxByBatches1790000000032,
  Statement1790000000034,
];
