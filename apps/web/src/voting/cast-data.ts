import { choicesSaid } from '@ortaq/domain/voting';

import { doorData, type Holder } from './door-data.ts';
import { choicesOf, factsOf } from './judged.ts';
import { draftName } from './marks.ts';
import type { Poll } from './poll.ts';

export interface Checking extends Holder {
  readonly poll: Poll;
}

/** What the check page tells its island: the doors of the vote, and the choices as they were shown. */
export function castData(checking: Checking) {
  const { cycle, ballot, marks } = checking.poll;
  const { choices, points } = choicesOf(ballot, marks);
  return {
    ...doorData(checking, factsOf(ballot, marks)),
    choices: choicesSaid(ballot.form, { choices, points: points ?? null }),
    note: draftName(checking.visit.village.slug, cycle.mark),
  };
}

export type CheckIsland = ReturnType<typeof castData>;
