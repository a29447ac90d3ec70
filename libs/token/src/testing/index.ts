export { anElection, linesOf, logLines, receiptOf } from './a-bundle.ts';
