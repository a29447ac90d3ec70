import type { InputOf, spending } from '@ortaq/contract';
import type { Cycle } from '@ortaq/domain/cycles';
import { type EntryId, type Movement, restOf, reversalRules } from '@ortaq/domain/spending';
import { type Money, obey } from '@ortaq/kernel';
import { dayOf } from '@ortaq/words';

import type { CycleAct } from '../platform/registrar.ts';
import { type Entered, type EnteringStores, enteringStoresIn, entryOf, shownExcess, witnessOf } from './entering.ts';
import type { KnownEntry, Project } from './entries.store.ts';

type Input = InputOf<typeof spending.enterReversal>;

interface Facts {
  readonly cycle: Cycle;
  readonly project: Project;
  readonly mirrored: KnownEntry;
  readonly rest: Money | null;
  readonly isBeingReversed: boolean;
  readonly hasDocument: boolean;
  readonly isUsed: boolean;
}

/** A mistake is corrected by its mirror, with a reason and a paper; both stay, and two people again. */
export const enterReversal: CycleAct<EnteringStores, Input, Facts, Entered> = {
  name: 'spending.enterReversal',
  right: 'correction:enter',
  stores: enteringStoresIn,

  async load({ cycles, ledger, entries, documents }, { entry, document, number, dated }) {
    const project = await entries.project(await entries.proposalOf(entry));
    const cycle = await cycles.get(project.cycleId);
    const held = await ledger.hold(project.id);
    const mirrored = await entries.get(entry);
    const { proposalId, contractId, kind } = mirrored;
    const paper = { proposalId, contractId, kind: 'reversal', number, dated, document } as const;
    return {
      cycle,
      project,
      mirrored,
      rest: kind === 'reversal' || !held ? null : restOf(kind satisfies Movement, held, contractId),
      isBeingReversed: await entries.isBeingReversed(entry),
      hasDocument: (await documents.find(document)) !== null,
      isUsed: await entries.isUsed(paper),
    };
  },

  decide(facts, input, moment) {
    const { mirrored, rest } = facts;
    const { amount, contractId } = mirrored;
    const today = dayOf(moment.now, moment.community!.timeZone);
    obey(reversalRules, { ...facts, amount, dated: input.dated, today }, shownExcess(amount, rest));
    const entry = {
      ...entryOf(facts, input, moment),
      id: moment.newId<EntryId>(),
      kind: 'reversal',
      contractId,
      amount,
      reverses: mirrored.id,
    } as const;
    return { entry, terms: undefined };
  },

  save: ({ entries }, { entry }) => entries.add(entry),
  witness: ({ entry }, facts) => ({ ...witnessOf(entry, facts), mirrors: facts.mirrored.kind }),
};
