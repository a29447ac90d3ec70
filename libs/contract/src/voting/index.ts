export { Ballot, BallotProject, MyVoting } from './ballot.ts';
export { OpenPaperBatch, PaperAccount, PaperBatch, PaperVoter } from './paper.ts';
export { Roll, RollImport, RollLine } from './roll.ts';
export { issuerState, stamping } from './stamping.ts';
export { Cast, CastReceipt, Poll } from './token.ts';
export * from './voting.contract.ts';
