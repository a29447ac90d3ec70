export * from './bundle.ts';
export * from './check-bundle.ts';
export { mustWithhold } from './check-paper.ts';
export type { GivenReceipt } from './check-receipt.ts';
export { type AbsenceCode, type CheckName, checkNames, type FaultCode, type Finding } from './finding.ts';
export { evidenceIn, type LogEvidence } from './log-evidence.ts';
export { voteHash } from './vote-hash.ts';
export { type Bundle, readBundle, type ReadBallot, type ReadSheet } from './read-bundle.ts';
