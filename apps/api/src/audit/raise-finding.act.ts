import type { audit, InputOf } from '@ortaq/contract';
import { Refusal } from '@ortaq/kernel';

import { CycleEntity } from '../cycles/cycle.entity.ts';
import { found } from '../platform/refuse-on.ts';
import type { Act } from '../platform/registrar.ts';
import type { Tx } from '../platform/tx.ts';
import { findingsIn, type FindingsStore, type NewFinding } from './findings.store.ts';

type Input = InputOf<typeof audit.raiseFinding>;

interface Stores extends FindingsStore {
  /** Whether the project and the contract that are named belong to the cycle that is named. */
  isOfCycle(subject: Pick<Input, 'cycle' | 'project' | 'contract'>): Promise<boolean>;
}

interface Facts {
  readonly isOfCycle: boolean;
  readonly number: number;
}

/** The auditor writes down what is wrong. The log says that a finding was raised, and nothing of it until it is communicated. */
export const raiseFinding: Act<Stores, Input, Facts, NewFinding> = {
  name: 'audit.raiseFinding',
  right: 'finding:raise',
  stores: (tx) => ({ ...findingsIn(tx), isOfCycle: (subject) => belongs(tx, subject) }),

  load: async (findings, input) => ({
    isOfCycle: await findings.isOfCycle(input),
    number: await findings.nextNumber(),
  }),

  decide({ isOfCycle, number }, { cycle, project, contract, community: _, ...words }, { newId }) {
    if (!isOfCycle) throw new Refusal(['record/not-found']);
    return { id: newId(), number, cycleId: cycle, proposalId: project, contractId: contract, ...words };
  },

  save: (findings, finding, { actor }) => findings.raise(finding, actor.personId!),
  witness: ({ number }) => ({ finding: number }),
};

async function belongs({ manager, community }: Tx, { cycle, project, contract }: Parameters<Stores['isOfCycle']>[0]) {
  found(await manager.findOneBy(CycleEntity, { communityId: community!.id, id: cycle }));
  const rows = await manager.query<{ fits: boolean }[]>(
    `select ($2::uuid is null or exists (select from proposals.proposal p where p.id = $2 and p.cycle_id = $1 and p.number is not null))
        and ($3::uuid is null or exists (select from spending.entry e where e.id = $3 and e.kind = 'contract' and e.cycle_id = $1 and ($2::uuid is null or e.proposal_id = $2))) as fits`,
    [cycle, project, contract],
  );
  return rows[0]!.fits;
}
