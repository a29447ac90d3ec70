import { excessOf, type TransferId } from '@ortaq/domain/budget';
import { adoptRules, quorumWords } from '@ortaq/domain/council';
import { minus, obey, sum } from '@ortaq/kernel';

import { type Award, ledgerIn, type LedgerStore } from '../budget/ledger.store.ts';
import type { CycleAct } from '../platform/registrar.ts';
import {
  loadResolving,
  resolutionFacts,
  type Resolved,
  resolvedWords,
  resolve,
  type ResolvingFacts,
  type ResolvingInput,
  type ResolvingStores,
  resolvingStoresIn,
  saveResolved,
} from './resolving.ts';

interface Stores extends ResolvingStores {
  readonly ledger: LedgerStore;
}

interface Adopted extends Resolved {
  readonly opening: Parameters<LedgerStore['adopt']>[0];
  readonly awards: readonly Award[];
}

/** The Kenes adopts the count: the envelope is opened and each winner's money is set aside, all in one act. */
export const adoptResult: CycleAct<Stores, ResolvingInput, ResolvingFacts, Adopted> = {
  name: 'council.adoptResult',
  right: 'resolution:adopt',
  stores: (tx) => ({ ...resolvingStoresIn(tx), ledger: ledgerIn(tx) }),
  load: loadResolving,

  decide(facts, { text }, moment) {
    const { cycle, count } = facts;
    const adopted = sum(count.projects.map(({ cost }) => cost));
    const state = resolutionFacts(facts, moment);
    const shown = { ...quorumWords(state), ...excessOf(adopted, cycle.envelope) };
    obey(adoptRules, { ...state, envelope: cycle.envelope, adopted }, shown);
    const resolved = resolve(facts, { kind: 'adopt', text }, moment);
    const posting = {
      hands: { maker: moment.actor.personId!, checker: null },
      document: resolved.resolution.minutes.sha256,
    };
    return {
      ...resolved,
      opening: { ...posting, id: moment.newId<TransferId>(), amount: cycle.envelope, cycleId: cycle.id },
      awards: count.projects.map(({ proposal, cost }) => ({
        ...posting,
        id: moment.newId<TransferId>(),
        amount: cost,
        proposalId: proposal,
      })),
    };
  },

  async save({ ledger, ...stores }, { opening, awards, ...resolved }) {
    await saveResolved(stores, resolved);
    await ledger.adopt(opening, awards);
  },

  witness: (adopted, { cycle, count }) => ({
    ...resolvedWords(adopted),
    fingerprint: count.fingerprint,
    projects: count.projects.map(({ number, cost }) => ({ number, amount: String(cost) })),
    left: String(minus(cycle.envelope, sum(count.projects.map(({ cost }) => cost)))),
  }),
};
