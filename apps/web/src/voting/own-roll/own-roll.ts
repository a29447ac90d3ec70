import type { OutputOf, voting } from '@ortaq/contract';

import type { VillageVisit } from '../../platform/page.ts';
import { wrongsIn } from '../../platform/wrongs.ts';

export interface OwnRollData {
  readonly cycle: { readonly id: string; readonly mark: string };
  readonly own: OutputOf<typeof voting.readOwnRoll>;
  readonly roll: NonNullable<OutputOf<typeof voting.readRoll>['roll']>;
  readonly history: OutputOf<typeof voting.readRollHistory>;
}

/** A roll that is not frozen yet. */
export interface ComingRollData {
  readonly cycle: { readonly rollFreezesAt: string | null };
  readonly own: OwnRollData['own'];
  readonly roll: null;
}

export interface OwnRollProps {
  readonly data: OwnRollData;
  readonly visit: VillageVisit;
}

/** The sentence for what is wrong with each field of the objection. */
export const objectionWrongs = (visit: VillageVisit): Readonly<Record<string, string>> => {
  const fields = { kind: visit.t('voting.own.kind.choose'), text: visit.t('voting.own.text.empty') };
  return wrongsIn(visit, { fields, of: 'kind' });
};
