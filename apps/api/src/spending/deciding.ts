import type { ProjectMoney } from '@ortaq/domain/budget';
import type { Cycle } from '@ortaq/domain/cycles';
import type { Decision, EntryId } from '@ortaq/domain/spending';

import { ledgerIn, type LedgerStore } from '../budget/ledger.store.ts';
import { cyclesIn, type CyclesStore } from '../cycles/cycles.store.ts';
import type { Moment } from '../platform/registrar.ts';
import type { Tx } from '../platform/tx.ts';
import { entriesIn, type EntriesStore, type KnownEntry, type NewVerdict, type Project } from './entries.store.ts';

export interface DecidingStores {
  readonly cycles: CyclesStore;
  readonly ledger: LedgerStore;
  readonly entries: EntriesStore;
}

export const decidingStoresIn = (tx: Tx): DecidingStores => ({
  cycles: cyclesIn(tx),
  ledger: ledgerIn(tx),
  entries: entriesIn(tx),
});

/** An entry that is decided on, and the money that it draws on, held until the act is committed. */
export interface DecidingFacts {
  readonly cycle: Cycle;
  readonly project: Project;
  readonly held: ProjectMoney | null;
  readonly entry: KnownEntry;
}

export async function loadDeciding(
  { cycles, ledger, entries }: DecidingStores,
  { entry: id }: { readonly entry: EntryId },
): Promise<DecidingFacts> {
  const project = await entries.project(await entries.proposalOf(id));
  const cycle = await cycles.get(project.cycleId);
  const held = await ledger.hold(project.id);
  return { cycle, project, held, entry: await entries.get(id) };
}

export const decidingFacts = ({ entry }: DecidingFacts, { actor }: Moment) => ({
  state: entry.state,
  isOwn: entry.madeBy === actor.personId,
});

export const verdictOn = ({ entry }: DecidingFacts, decision: Decision, { actor, now }: Moment): NewVerdict => ({
  entryId: entry.id,
  madeBy: entry.madeBy,
  decision,
  reason: '',
  decidedBy: actor.personId!,
  decidedAt: now,
});

/** What everybody may know of a decision; the reasons are the office's. */
export const decisionWitness = ({ cycle, project, entry }: DecidingFacts) => ({
  cycle: cycle.id,
  proposal: project.number,
  entry: entry.id,
  kind: entry.kind,
  number: entry.number,
});
