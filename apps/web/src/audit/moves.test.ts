import { movesOf } from './moves.ts';

const now = new Date('2027-10-01T09:00:00Z');
const ahead = '2027-10-08T18:59:00Z';
const past = '2027-09-30T18:59:00Z';

describe('what can be done with a finding', () => {
  it.each([
    ['raised', null, ['auditor'], ['communicate', 'withdraw']],
    ['communicated', ahead, ['auditor'], []],
    ['communicated', past, ['auditor'], ['close']],
    ['communicated', ahead, ['akim'], ['answer']],
    ['answered', ahead, ['auditor'], ['insist', 'close']],
    ['answered', ahead, ['akim'], []],
    ['closed', past, ['auditor'], ['reopen']],
    ['withdrawn', null, ['auditor'], []],
    ['raised', null, ['clerk'], []],
  ] as const)('when %s, to be answered by %s, by %p: %p', (status, answerBy, standings, moves) => {
    expect(movesOf({ status, answerBy }, standings, now)).toEqual(moves);
  });
});
