import type { InputOf, voting } from '@ortaq/contract';
import type { Cycle } from '@ortaq/domain/cycles';
import {
  confirmCorrectionRules,
  giveBackCorrectionRules,
  type RollCorrectionFacts,
  rollCorrectionRules,
} from '@ortaq/domain/voting';
import { obey } from '@ortaq/kernel';

import { cyclesIn, type CyclesStore } from '../cycles/cycles.store.ts';
import type { Act, CycleAct } from '../platform/registrar.ts';
import {
  type Correction,
  rollCorrectionsIn,
  type RollCorrectionsStore,
  type Settled,
} from './roll-corrections.store.ts';
import { sealOf, type SealedVoter } from './roll-seal.ts';

type V = typeof voting;

interface Stores {
  readonly cycles: CyclesStore;
  readonly corrections: RollCorrectionsStore;
}

interface Facts {
  readonly cycle: Cycle;
  readonly correction: Correction;
}

const settling = {
  right: 'roll:settle',
  stores: (tx) => ({ cycles: cyclesIn(tx), corrections: rollCorrectionsIn(tx) }),
} satisfies Pick<Act<Stores, unknown, Facts, unknown>, 'right' | 'stores'>;

type Outcome = Settled & Pick<Correction, 'id'>;

interface ConfirmFacts extends Facts, Omit<RollCorrectionFacts, 'kind'> {
  readonly voters: readonly SealedVoter[];
  readonly number: number;
  readonly isSameNumber: boolean;
}

/** The second person typed the number that stands in the paper: the roll changes, and the log gets its new root. */
export const confirmRollCorrection: CycleAct<Stores, InputOf<V['confirmRollCorrection']>, ConfirmFacts, Outcome> = {
  name: 'voting.confirmRollCorrection',
  ...settling,

  async load({ cycles, corrections }, { cycle, correction, iin }) {
    const held = await corrections.hold(cycle, correction);
    return {
      cycle: await cycles.get(cycle),
      correction: held,
      ...(await corrections.known(cycle, held.voterMark)),
      voters: await corrections.voters(cycle),
      number: await corrections.nextNumber(cycle),
      isSameNumber: corrections.markOf(iin).equals(held.voterMark),
    };
  },

  decide({ correction, voters, number, isSameNumber, ...known }, _, { now, actor }) {
    const left = corrected(voters, correction);
    const isWaiting = correction.settledAt === null;
    const isOwnEntry = correction.enteredBy === actor.personId;
    obey(confirmCorrectionRules, { isWaiting, isOwnEntry, isSameNumber, remaining: left.length });
    obey(rollCorrectionRules, { kind: correction.kind, ...known });
    const root = { count: left.length, seal: sealOf(correction.cycleId, left) };
    return { id: correction.id, number, ...root, settledBy: actor.personId!, settledAt: now };
  },

  save: ({ corrections }, { id, ...settled }) => corrections.settle(id, settled),
  witness: ({ number, count, seal }, { cycle, correction }) => ({
    cycle: cycle.id,
    number,
    kind: correction.kind,
    count,
    seal,
  }),
};

/** Who is on the roll afterwards. A settlement is no part of a leaf: moving somebody leaves the root as it is. */
export function corrected(
  voters: readonly SealedVoter[],
  { kind, voterMark, salt }: Pick<Correction, 'kind' | 'voterMark' | 'salt'>,
): readonly SealedVoter[] {
  if (kind === 'enter') return [...voters, { voterMark, salt }];
  return kind === 'strike' ? voters.filter((each) => !each.voterMark.equals(voterMark)) : voters;
}

/** The second person does not agree: the roll stays as it is. */
export const giveBackRollCorrection: CycleAct<Stores, InputOf<V['giveBackRollCorrection']>, Facts, Outcome> = {
  name: 'voting.giveBackRollCorrection',
  ...settling,

  load: async ({ cycles, corrections }, { cycle, correction }) => ({
    cycle: await cycles.get(cycle),
    correction: await corrections.hold(cycle, correction),
  }),

  decide({ correction }, _, { now, actor }) {
    const isOwnEntry = correction.enteredBy === actor.personId;
    obey(giveBackCorrectionRules, { isWaiting: correction.settledAt === null, isOwnEntry });
    return { id: correction.id, number: null, count: null, seal: null, settledBy: actor.personId!, settledAt: now };
  },

  save: ({ corrections }, { id, ...settled }) => corrections.settle(id, settled),
  witness: (_, { cycle, correction }) => ({ cycle: cycle.id, kind: correction.kind }),
};
