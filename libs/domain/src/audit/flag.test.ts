import { money } from '@ortaq/kernel';

import { type FlagContract, flagsOf, type StandingPaper } from './flag.ts';

const today = '2027-10-01';
const paper = (number: string, dated: string, amount: number): StandingPaper => ({
  number,
  dated,
  amount: money(amount),
});
const contract = (differences: Partial<FlagContract> = {}): FlagContract => ({
  ...paper('27-04/1', '2027-05-01', 1000),
  project: 6,
  supplier: '«Самал Құрылыс» ЖШС',
  supplierKey: 'a',
  plannedEnd: '2027-10-15',
  acceptances: [paper('А-1', '2027-06-01', 600)],
  payments: [paper('Т-1', '2027-06-05', 600)],
  movedOn: '2027-09-15',
  ...differences,
});
const codes = (...contracts: FlagContract[]) => flagsOf(contracts, today).map(({ code }) => code);

describe('a contract', () => {
  it('that goes as it should raises no flag', () => {
    expect(codes(contract())).toEqual([]);
  });

  it('under which more was paid than accepted raises one, unless it is an advance', () => {
    const payments = [paper('Т-1', '2027-05-20', 301)];
    expect(flagsOf([contract({ payments })], today)).toMatchObject([
      { code: 'F12', contract: '27-04/1', found: { paid: 301n, accepted: 0n, advance: 300n, dated: '2027-05-20' } },
    ]);
    expect(codes(contract({ payments: [paper('Т-1', '2027-05-20', 300)] }))).toEqual([]);
  });

  it('that was paid twice within a week raises one', () => {
    const acceptances = [paper('А-1', '2027-06-01', 900)];
    const twice = (second: string) => [paper('Т-1', '2027-06-05', 300), paper('Т-2', second, 300)];
    expect(flagsOf([contract({ acceptances, payments: twice('2027-06-12') })], today)).toMatchObject([
      { code: 'F13', found: { first: 'Т-1', second: 'Т-2', amount: 300n, days: 7n } },
    ]);
    expect(codes(contract({ acceptances, payments: twice('2027-06-13') }))).toEqual([]);
  });

  it('that is late or silent raises one, until it is paid in full', () => {
    const old = { plannedEnd: '2027-08-31', movedOn: '2027-08-01' };
    expect(codes(contract(old))).toEqual(['F14-late', 'F14-silent']);
    expect(codes(contract({ plannedEnd: '2027-09-01', movedOn: '2027-08-02' }))).toEqual([]);
    const paid = { acceptances: [paper('А-1', '2027-06-01', 1000)], payments: [paper('Т-1', '2027-06-05', 1000)] };
    expect(codes(contract({ ...old, ...paid }))).toEqual([]);
  });
});

describe('five contracts', () => {
  const many = (own: number) =>
    Array.from({ length: 5 }, (_, at) => contract({ supplierKey: at < own ? 'a' : `other ${at}` }));

  it('raise a flag when one supplier has half of the money', () => {
    expect(flagsOf(many(3), today)).toMatchObject([{ code: 'F08', contract: null, found: { share: 60n, sum: 3000n } }]);
    expect(codes(...many(2))).toEqual([]);
  });

  it('are needed for it', () => {
    expect(codes(...many(4).slice(0, 4))).toEqual([]);
  });
});
