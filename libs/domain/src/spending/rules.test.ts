import { broken, money } from '@ortaq/kernel';

import { checkDigit } from '../identity/iin.ts';
import {
  confirmationRules,
  contractRules,
  documentTypeOf,
  paymentRules,
  rejectionRules,
  reversalRules,
  supplierKindOf,
  withdrawalRules,
} from './index.ts';

const paper = { dated: '2027-07-27', today: '2027-07-28', hasDocument: true, isUsed: false };
const limit = { amount: money(100), left: money(100) };

describe('entering a contract', () => {
  const whole = { ...paper, ...limit, supplier: 'company', plannedEnd: '2027-09-01' } as const;
  it.each([
    [[], {}],
    [[], { plannedEnd: '2027-07-27', dated: '2027-07-27' }],
    [['spending/over-plan'], { amount: money(101) }],
    [['spending/nothing-adopted'], { left: null }],
    [['spending/supplier-number-wrong'], { supplier: null }],
    [['spending/end-before-signing'], { plannedEnd: '2027-07-26' }],
    [['spending/dated-ahead'], { dated: '2027-07-29' }],
    [['spending/document-unknown', 'spending/paper-twice'], { hasDocument: false, isUsed: true }],
  ])('breaks %j', (codes, differences) => {
    expect(broken(contractRules, { ...whole, ...differences })).toEqual(codes);
  });
});

describe('entering a payment', () => {
  const whole = { ...paper, ...limit, contract: { state: 'confirmed', dated: '2027-05-24' } } as const;
  it.each([
    [[], {}],
    [['spending/over-accepted'], { amount: money(101) }],
    [['spending/contract-not-standing'], { contract: { state: 'reversed', dated: '2027-05-24' } }],
    [['spending/dated-before-contract'], { dated: '2027-05-23' }],
  ] as const)('breaks %j', (codes, differences) => {
    expect(broken(paymentRules, { ...whole, ...differences })).toEqual(codes);
  });
});

describe('a correction', () => {
  const mirrored = { kind: 'payment', state: 'confirmed' } as const;
  const whole = { ...paper, mirrored, isBeingReversed: false, amount: money(100), rest: money(100) };
  it.each([
    [[], {}],
    [[], { rest: null }],
    [['spending/money-went-on'], { rest: money(99) }],
    [['spending/reversal-waits'], { isBeingReversed: true }],
    [['spending/not-confirmed'], { mirrored: { ...mirrored, state: 'waiting' } }],
    [['spending/reversed-already'], { mirrored: { ...mirrored, state: 'reversed' } }],
    [['spending/reversal-is-final'], { mirrored: { ...mirrored, kind: 'reversal' } }],
  ] as const)('breaks %j', (codes, differences) => {
    expect(broken(reversalRules, { ...whole, ...differences })).toEqual(codes);
  });
});

describe('a decision', () => {
  const whole = { state: 'waiting', isOwn: false, amount: money(100), typed: money(100) } as const;

  it('is made once, by another, on the same sum', () => {
    expect(broken(confirmationRules, whole)).toEqual([]);
    expect(broken(confirmationRules, { ...whole, typed: money(1000) })).toEqual(['spending/amount-differs']);
    expect(broken(rejectionRules, { ...whole, isOwn: true })).toEqual(['spending/own-entry']);
    expect(broken(rejectionRules, { ...whole, state: 'confirmed' })).toEqual(['spending/decided-already']);
  });

  it('to take an entry back is its maker’s', () => {
    expect(broken(withdrawalRules, whole)).toEqual(['spending/not-own-entry']);
    expect(broken(withdrawalRules, { ...whole, isOwn: true })).toEqual([]);
  });
});

describe('the number of a supplier', () => {
  const whole = (body: string) => `${body}${checkDigit(body)}`;
  it('tells a company from a person', () => {
    expect(supplierKindOf(whole('00054000123'))).toBe('company');
    expect(supplierKindOf(whole('85061510001'))).toBe('sole-trader');
    expect(supplierKindOf('000540001230')).toBeNull();
    expect(supplierKindOf('БСН')).toBeNull();
  });
});

describe('a file', () => {
  const bytes = (...given: number[]) => new Uint8Array(given);
  it.each([
    ['application/pdf', new TextEncoder().encode('%PDF-1.4')],
    ['image/jpeg', bytes(0xff, 0xd8, 0xff, 0xe0)],
    ['image/png', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)],
    [null, new TextEncoder().encode('<svg>')],
    [null, bytes()],
    [null, bytes(0xff, 0xd8)],
  ])('is %s by its first bytes', (type, content) => {
    expect(documentTypeOf(content)).toBe(type);
  });
});
