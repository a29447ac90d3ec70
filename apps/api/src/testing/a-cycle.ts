import type { Phase } from '@ortaq/domain/cycles';
import { createHash } from 'node:crypto';
import type { DataSource } from 'typeorm';

import { uuidv7 } from '../platform/ids.ts';

/** Days from now to the four bounds of the windows, such that the phase holds by the clock. */
// prettier-ignore
const bounds: Readonly<Record<Phase, readonly [number, number, number, number]>> = {
  draft:      [10, 40, 70, 84],
  announced:  [10, 40, 70, 84],
  submission: [-10, 20, 50, 64],
  review:     [-40, -10, 20, 34],
  ballot:     [-60, -30, 10, 24],
  voting:     [-80, -50, -5, 9],
  tally:      [-90, -60, -20, -1],
  council:    [-90, -60, -20, -1],
  spending:   [-190, -160, -120, -100],
  closed:     [-490, -460, -420, -400],
};

export const testSeed = '7'.repeat(64);

/** Rules as they lie in the table: approval of up to three projects, greedy by votes, ties by the public lot. */
export const someRules = (differences: Readonly<Record<string, unknown>> = {}) => ({
  currency: 'KZT',
  categories: [
    { code: 'roads', name: { kk: 'Жол', ru: 'Дороги', en: 'Roads' }, icon: 'road' },
    { code: 'light', name: { kk: 'Жарық', ru: 'Освещение', en: 'Lighting' }, icon: 'lamp' },
    { code: 'water', name: { kk: 'Су', ru: 'Вода', en: 'Water' }, icon: 'drop' },
  ],
  projectCost: { least: '10000000', most: '600000000' },
  proposers: { minimumAge: 18, mostProposals: 3 },
  voters: { minimumAge: 18 },
  ballot: { type: 'approval', least: 1, most: 3, points: null, withinEnvelope: false },
  count: {
    kind: 'greedy',
    ties: { chain: ['lowest-cost', 'most-votes', 'lot'] },
    score: { kind: 'one' },
    perCost: false,
    overflow: 'skip',
    unsupported: 'never',
  },
  seedCommitment: createHash('sha256').update(`ortaq-lot-1\n${testSeed}`).digest('hex'),
  ...differences,
});

interface CycleSpec {
  /** The phase that holds now by the clock. */
  readonly phase?: Phase;
  /** The phase as last written, where a late scheduler is told of. */
  readonly storedPhase?: Phase;
  readonly fiscalYear?: number;
  /** Tiyn. */
  readonly envelope?: bigint;
  readonly rules?: Readonly<Record<string, unknown>>;
  /** Days from now: submission opens and closes, voting opens and closes. */
  readonly windows?: readonly [number, number, number, number];
  readonly plannedBy?: string;
}

export interface TestCycle {
  readonly id: string;
  readonly communityId: string;
  readonly mark: string;
}

/** A cycle in the table, made behind the product's back; its windows are told from now. */
export async function aCycle(owner: DataSource, communityId: string, spec: CycleSpec = {}): Promise<TestCycle> {
  const { phase = 'submission', fiscalYear = 2027, envelope = 1_200_000_000n, plannedBy = null } = spec;
  const stored = spec.storedPhase ?? phase;
  const id = uuidv7();
  const rows = await owner.query<{ mark: string }[]>(
    `insert into cycles.cycle (community_id, id, fiscal_year, title_kk, title_ru, title_en, phase, envelope, rules, rules_hash, planned_by,
                               submission_opens_at, submission_closes_at, voting_opens_at, voting_closes_at, roll_freezes_at)
     select $1, $2, $3, 'Ауыл бюджеті', 'Бюджет села', 'Village budget', $4, $5, $6, $7, $8,
            now() + $9 * interval '1 day', now() + $10 * interval '1 day', now() + $11 * interval '1 day', now() + $12 * interval '1 day',
            now() + ($11::numeric - 10) * interval '1 day'
     returning mark`,
    [
      communityId,
      id,
      fiscalYear,
      stored,
      String(envelope),
      JSON.stringify(someRules(spec.rules)),
      stored === 'draft' ? null : 'a'.repeat(64),
      plannedBy,
      ...(spec.windows ?? bounds[phase]),
    ],
  );
  return { id, communityId, mark: rows[0]!.mark };
}

/** Lets an hour of a published cycle strike: moved behind the trigger's back, as no office can. */
export async function moveWindow(
  owner: DataSource,
  cycle: Pick<TestCycle, 'id'>,
  window: 'submission_closes_at' | 'voting_closes_at' | 'roll_freezes_at',
): Promise<void> {
  await owner.query('alter table cycles.cycle disable trigger user');
  await owner.query(`update cycles.cycle set ${window} = now() where id = $1`, [cycle.id]);
  await owner.query('alter table cycles.cycle enable trigger user');
}
