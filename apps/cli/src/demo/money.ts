import { type Call, spending } from '@ortaq/contract';

import { civil } from './calendar.ts';
import { paperOf } from './papers.ts';
import { type Picture, pictures } from './pictures.ts';
import type { Played } from './round.ts';
import { tiyn } from './tiyn.ts';
import { village } from './village.ts';

const community = village.slug;

/** What a paper says. Amounts in tenge, the day from today. */
export interface Paper {
  readonly number: string;
  readonly day: number;
  readonly amount: number;
  readonly note: string;
}

export interface Deal extends Paper {
  readonly supplier: string;
  readonly bin: string;
  readonly plannedEnd: number;
}

/** Keeps a scan of the paper and answers with what an entry says of it. */
async function scanned(clerk: Call, { cycle }: Played, { number, day, amount, note }: Paper) {
  const bytes = paperOf([`No ${number}`, civil(day), `${amount} KZT`, 'Demo village: no real document']);
  const fileName = `${number.replaceAll('/', '-')}.pdf`;
  const { sha256 } = await clerk(
    spending.addDocument,
    { community, cycle, fileName },
    { type: 'application/pdf', bytes },
  );
  return { number, dated: civil(day), amount: tiyn(amount), document: sha256, note };
}

const confirm = ({ cast }: Played, entry: string, { amount }: Paper) =>
  cast.akim(spending.confirmEntry, { community, entry, amount: tiyn(amount) });

/** The clerk enters a contract, the akim confirms it. */
export async function contract(played: Played, at: number, deal: Deal): Promise<string> {
  const { clerk } = played.cast;
  const { id } = await clerk(spending.enterContract, {
    community,
    proposal: played.proposals[at]!,
    ...(await scanned(clerk, played, deal)),
    supplier: { name: deal.supplier, number: deal.bin },
    plannedEnd: civil(deal.plannedEnd),
  });
  await confirm(played, id, deal);
  return id;
}

/** Work that is done is accepted by an act. */
export async function accept(played: Played, under: string, paper: Paper): Promise<void> {
  const { clerk } = played.cast;
  const said = await scanned(clerk, played, paper);
  const { id } = await clerk(spending.enterAcceptance, { community, contract: under, ...said });
  await confirm(played, id, paper);
}

/** Accepted work is paid. */
export async function pay(played: Played, under: string, paper: Paper): Promise<void> {
  const id = await enterPayment(played, under, paper);
  await confirm(played, id, paper);
}

/** A payment that waits for the akim. */
export async function enterPayment(played: Played, under: string, paper: Paper): Promise<string> {
  const { clerk } = played.cast;
  const said = await scanned(clerk, played, paper);
  const { id } = await clerk(spending.enterPayment, { community, contract: under, ...said });
  return id;
}

/** What the contract did not need goes back to the envelope. */
export async function giveBackRest(played: Played, at: number, paper: Paper): Promise<void> {
  const { clerk } = played.cast;
  const said = await scanned(clerk, played, paper);
  const { id } = await clerk(spending.enterRelease, { community, proposal: played.proposals[at]!, ...said });
  await confirm(played, id, paper);
}

interface Photograph {
  readonly kind: 'before' | 'after';
  readonly picture: Picture;
  readonly alt: string;
}

/** The clerk photographs the place. */
export async function photograph(played: Played, at: number, { kind, picture, alt }: Photograph): Promise<void> {
  const file = { type: 'image/png', bytes: pictures[picture]() };
  await played.cast.clerk(spending.addWorkPhoto, { community, proposal: played.proposals[at]!, kind, alt }, file);
}
