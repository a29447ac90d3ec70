export { anElection, linesOf, logLines, receiptOf } from './a-bundle.ts';
export { council, type Stamper } from './houses.ts';
