import { spending } from '@ortaq/contract';
import { checkDigit } from '@ortaq/domain/identity';
import type { EntryId } from '@ortaq/domain/spending';

import { aHouse } from './a-house.ts';
import type { TestPerson } from './a-review.ts';
import { aVillage } from './a-village.ts';
import { type AdoptedCycle, anAdoptedCycle } from './an-adopted-cycle.ts';

/** Eleven digits and their true check digit: a company's number, or that of somebody born in 1885. */
export function aNumber(body: string): string {
  const digit = checkDigit(body);
  return digit === null ? aNumber(String(BigInt(body) + 1n).padStart(11, '0')) : `${body}${digit}`;
}

export const aCompany = { name: '«Нұрлы Көше» ЖШС', number: aNumber('00054000123') };
export const aSoleTrader = { name: '«Тірек» ЖК', number: aNumber('85061510001') };

let serial = 0;

/** A scan that no other test has; its first bytes are those of a PDF. */
export const aScan = (): Uint8Array => new TextEncoder().encode(`%PDF-1.7\n${serial++} ${Math.random()}`);

/** A village whose projects have money: a clerk who enters, an akim who confirms, one who is both. */
export async function aSpending() {
  const house = await aHouse();
  const village = await aVillage(house.owner);
  const office = (name: 'clerk' | 'akim') => ({ office: name, kato: village.kato });
  const clerk = await house.person({ offices: [office('clerk')], name: 'Сынақ Маман' });
  const akim = await house.person({ offices: [office('akim')], name: 'Сынақ Әкім' });
  const both = await house.person({ offices: [office('clerk'), office('akim')], name: 'Сынақ Екеуі' });
  const works = (costs: readonly bigint[] = [1000n]) => anAdoptedCycle(house, village, { costs, envelope: 10_000n });
  const logged = async (act: string) => {
    const sql = 'select body from audit.entry where community_id = $1 and act = $2 order by seq desc limit 1';
    const rows = await house.owner.query<{ body: string }[]>(sql, [village.id, act]);
    return JSON.parse(rows[0]!.body) as { by: string; what: Record<string, unknown> };
  };
  return { house, village, clerk, akim, both, works, logged, ...entering(village.slug, clerk, akim) };
}

interface Said {
  readonly number?: string;
  readonly dated?: string;
  readonly document?: string;
  readonly by?: TestPerson;
  readonly supplier?: typeof aCompany;
}

function entering(community: string, clerk: TestPerson, akim: TestPerson) {
  const addScan = async ({ cycle }: AdoptedCycle, bytes = aScan()): Promise<string> => {
    const file = { bytes, type: 'application/pdf' };
    const added = await clerk.call(spending.addDocument, { community, cycle: cycle.id, fileName: 'akt.pdf' }, file);
    return added.sha256;
  };
  const paper = async (of: AdoptedCycle, { number, dated, document }: Said = {}) => ({
    community,
    number: number ?? `№${serial++}`,
    dated: dated ?? '2026-05-24',
    note: 'Шам бағаналары',
    document: document ?? (await addScan(of)),
  });
  const proposal = (of: AdoptedCycle) => of.projects[0]!.id;
  const confirm = (entry: EntryId, amount: number | string, by = akim) =>
    by.call(spending.confirmEntry, { community, entry, amount: String(amount) });

  const enter = {
    contract: async (of: AdoptedCycle, amount: number, said: Said = {}): Promise<EntryId> => {
      const { by = clerk, supplier = aCompany } = said;
      const terms = { supplier, plannedEnd: '2026-09-01', proposal: proposal(of) };
      const asked = { ...(await paper(of, said)), ...terms, amount: String(amount) };
      return (await by.call(spending.enterContract, asked)).id;
    },
    acceptance: async (of: AdoptedCycle, contract: EntryId, amount: number, said: Said = {}): Promise<EntryId> => {
      const asked = { ...(await paper(of, said)), contract, amount: String(amount) };
      return (await (said.by ?? clerk).call(spending.enterAcceptance, asked)).id;
    },
    payment: async (of: AdoptedCycle, contract: EntryId, amount: number, said: Said = {}): Promise<EntryId> => {
      const asked = { ...(await paper(of, said)), contract, amount: String(amount) };
      return (await (said.by ?? clerk).call(spending.enterPayment, asked)).id;
    },
    release: async (of: AdoptedCycle, amount: number, said: Said = {}): Promise<EntryId> => {
      const asked = { ...(await paper(of, said)), proposal: proposal(of), amount: String(amount) };
      return (await (said.by ?? clerk).call(spending.enterRelease, asked)).id;
    },
    reversal: async (of: AdoptedCycle, entry: EntryId, said: Said = {}): Promise<EntryId> =>
      (await (said.by ?? clerk).call(spending.enterReversal, { ...(await paper(of, said)), entry })).id,
  };
  const both =
    <Given extends readonly unknown[]>(step: (of: AdoptedCycle, ...given: Given) => Promise<EntryId>, at: number) =>
    async (of: AdoptedCycle, ...given: Given): Promise<EntryId> => {
      const entry = await step(of, ...given);
      await confirm(entry, given[at] as number);
      return entry;
    };
  /** Entered by the clerk and confirmed by the akim. */
  const make = {
    contract: both(enter.contract, 0),
    acceptance: both(enter.acceptance, 1),
    payment: both(enter.payment, 1),
    release: both(enter.release, 0),
  };
  return { addScan, paper, confirm, enter, make };
}
