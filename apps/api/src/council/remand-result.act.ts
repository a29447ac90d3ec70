import { quorumWords, remandRules } from '@ortaq/domain/council';
import { obey } from '@ortaq/kernel';

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

/** The Kenes did not carry the count: it goes back with the reasons, and a new one can be made and certified. */
export const remandResult: CycleAct<ResolvingStores, ResolvingInput, ResolvingFacts, Resolved> = {
  name: 'council.remandResult',
  right: 'resolution:adopt',
  stores: resolvingStoresIn,
  load: loadResolving,

  decide(facts, { text }, moment) {
    const state = resolutionFacts(facts, moment);
    obey(remandRules, state, quorumWords(state));
    return resolve(facts, { kind: 'remand', text }, moment);
  },

  save: saveResolved,
  witness: (remanded, { count }) => ({
    ...resolvedWords(remanded),
    fingerprint: count.fingerprint,
    why: remanded.resolution.text,
  }),
};
