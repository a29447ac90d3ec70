import { money } from '@ortaq/kernel';

import type { ProjectMoney } from '../budget/ledger.ts';
import { type ContractId, leftFor, movements, restOf } from './entry.ts';

const contract = 'contract' as ContractId;
const reached = { contracted: money(900), accepted: money(600), paid: money(400) };
const project: ProjectMoney = {
  cycleId: 'cycle' as never,
  adopted: money(1000),
  ...reached,
  contracts: new Map([[contract, reached]]),
};

describe('what is left', () => {
  it.each([
    ['contract', 100n],
    ['acceptance', 300n],
    ['payment', 200n],
    ['release', 100n],
  ] as const)('for one more %s is what the stage before holds', (movement, left) => {
    expect(leftFor(movement, project, contract)).toBe(left);
  });

  it('under a contract that nobody confirmed is nothing', () => {
    expect(leftFor('payment', project, 'another' as ContractId)).toBe(0n);
  });
});

describe('what can be taken back', () => {
  it.each([
    ['contract', 300n],
    ['acceptance', 200n],
    ['payment', 400n],
    ['release', null],
  ] as const)('of a %s is what has not gone on', (movement, rest) => {
    expect(restOf(movement, project, contract)).toBe(rest);
  });
});

it('every movement has its transfer, and none is forgotten', () => {
  expect(Object.values(movements)).toEqual(['contract', 'accept', 'pay', 'release']);
});
