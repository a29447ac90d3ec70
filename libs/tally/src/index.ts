export {
  type Ballot,
  type Election,
  type ElectionDraft,
  makeElection,
  type Project,
  type VoteType,
} from './election/election.ts';
export { naturalScore, type Utility } from './election/utility.ts';
export { parsePb, readPb, type PbLines, type PbOptions, type PbReading } from './pb/read.ts';
export { checkPb, type CheckOptions } from './pb/check.ts';
export { writePb } from './pb/write.ts';
export type { Problem } from './pb/problem.ts';
export { type Limits, limits } from './pb/limits.ts';
export { formatDecimal, parseDecimal } from './pb/decimal.ts';
export type {
  Completion,
  Endowments,
  ExactSharesRule,
  Gate,
  GreedyRule,
  Limited,
  OverspendingRule,
  PhragmenRule,
  Quota,
  Rule,
  SharesRule,
  WelfareRule,
} from './rules/rule.ts';
export {
  completions,
  equalShares,
  exactShares,
  greedyByVotes,
  overspending,
  phragmen,
  publicTies,
  welfare,
} from './rules/presets.ts';
export type { Ties, TieStep } from './ties/chain.ts';
export { commitToSeed, drawLot } from './ties/lot.ts';
export { count, type CountOptions, winnersOf } from './count/count.ts';
export type { CountResult, Trace, TraceFloor, TraceFraction, TraceRound, TraceShares } from './count/outcome.ts';
export type { Progress } from './count/setting.ts';
export { withWholeDistances } from './count/distances.ts';
export type { Amount, Cut, Distance, Money, Reason, Spending, TieMet } from './explain/reason.ts';
export type { Comparison, Measures } from './explain/measures.ts';
export type { ColumnShares } from './explain/column-shares.ts';
export { compareWinners, measureOutcome } from './count/outcomes.ts';
export { replay, type ReplayOptions } from './replay/replay.ts';
export type { ReplayCode, ReplayFault } from './replay/fault.ts';
export { ruleOfRun, type RunId, runIds, type TieName, tieNameOf, tieNames, tiesOfRun } from './rules/run-ids.ts';
export { canonicalJson } from './exact/canonical.ts';
export { sha256, sha256Hex } from './exact/sha256.ts';
