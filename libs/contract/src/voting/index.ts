export { Ballot, BallotProject, MyVoting } from './ballot.ts';
export { Roll, RollImport, RollLine } from './roll.ts';
export * from './voting.contract.ts';
