import { documentTypes, entryKinds, entryStates, workPhotoKinds, workStatuses } from '@ortaq/domain/spending';
import { z } from 'zod';

import { phase } from '../cycles/cycle.ts';
import { Photo } from '../proposals/proposal.ts';
import { day, id, instant, language, moneyOut, named } from '../wire.ts';

export const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** How much has reached each stage. */
const reached = { contracted: moneyOut, accepted: moneyOut, paid: moneyOut };

/** A paper that the office keeps; its bytes are what its code says. */
export const Document = z.object({ sha256, name: z.string(), type: z.enum(documentTypes), bytes: z.int() });

/** An adopted project and its money: planned = returned + contracted + what is free still. */
export const Work = z.object({
  proposalId: id<'Proposal'>(),
  number: z.int(),
  title: z.string(),
  language,
  category: z.string().nullable(),
  status: z.enum(workStatuses),
  planned: moneyOut,
  returned: moneyOut,
  ...reached,
});

export const Supplier = z.object({
  name: z.string(),
  /** Of a company; a sole trader’s number is a person’s and stays in the office. */
  bin: z.string().nullable(),
});

export const Contract = z.object({
  id: id<'Entry'>(),
  proposalId: id<'Proposal'>(),
  number: z.string(),
  dated: day,
  supplier: Supplier,
  subject: z.string(),
  plannedEnd: day,
  /** Its number on the procurement portal. */
  procurementNumber: z.string().nullable(),
  amount: moneyOut,
  state: z.enum(entryStates),
  ...reached,
});

/** Something that happened to the money, entered by the clerk and confirmed by the akim, with its paper. */
export const MoneyEvent = z.object({
  id: id<'Entry'>(),
  contractId: id<'Entry'>().nullable(),
  kind: z.enum(entryKinds),
  state: z.enum(entryStates),
  number: z.string(),
  dated: day,
  amount: moneyOut,
  /** What was contracted, done, paid for, or why it was corrected. */
  note: z.string(),
  /** What a reversal mirrors. */
  mirrors: z.object({ id: id<'Entry'>(), kind: z.enum(entryKinds), number: z.string() }).nullable(),
  document: Document,
  confirmedAt: instant,
});

/** One line of the feed of payments; a correction takes its sum away again. */
export const Payment = z.object({
  id: id<'Entry'>(),
  contractId: id<'Entry'>(),
  proposalNumber: z.int(),
  title: z.string(),
  supplier: z.string(),
  number: z.string(),
  dated: day,
  amount: moneyOut,
  isReversal: z.boolean(),
});

/** A picture of the place, taken before the work or after it. */
export const WorkPhoto = Photo.extend({ kind: z.enum(workPhotoKinds), addedAt: instant });

const CycleMark = z.object({
  id: id<'Cycle'>(),
  mark: z.string(),
  fiscalYear: z.int(),
  title: named,
  phase,
  envelope: moneyOut,
});

/** Everything about the money of one cycle: the totals are the sums of the projects, to the tiyn. */
export const MoneyPage = z.object({
  cycle: CycleMark,
  totals: z.object({ planned: moneyOut, returned: moneyOut, ...reached }),
  works: z.array(Work),
  contracts: z.array(Contract),
  payments: z.array(Payment),
  asOf: instant,
});

/** The council set money aside: when, and by which resolution; null where it was decided elsewhere. */
export const Adoption = z.object({
  at: instant,
  resolution: z.object({ number: z.int(), session: z.int(), minutesSha256: sha256 }).nullable(),
});

/** The money of one project, from the council’s decision to the last payment. */
export const WorkPage = z.object({
  cycle: CycleMark,
  work: Work,
  adoption: Adoption,
  contracts: z.array(Contract),
  events: z.array(MoneyEvent),
  photos: z.array(WorkPhoto),
  asOf: instant,
});

/** What waits for the second person, as the one who asks may see it. */
export const WaitingEntry = MoneyEvent.omit({ amount: true, confirmedAt: true, state: true }).extend({
  proposalId: id<'Proposal'>(),
  proposalNumber: z.int(),
  title: z.string(),
  /** Null for who is to read it from the paper. */
  amount: moneyOut.nullable(),
  supplier: Supplier.nullable(),
  plannedEnd: day.nullable(),
  contractNumber: z.string().nullable(),
  enteredBy: z.string(),
  enteredAt: instant,
  isOwn: z.boolean(),
});

/** What was given back to the one who entered it, and why. */
export const ReturnedEntry = z.object({
  id: id<'Entry'>(),
  proposalNumber: z.int(),
  kind: z.enum(entryKinds),
  number: z.string(),
  decision: z.enum(['rejected', 'withdrawn']),
  reason: z.string(),
  decidedAt: instant,
});
