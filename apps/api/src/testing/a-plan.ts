import type { cycles, SentOf } from '@ortaq/contract';
import { countingPresets } from '@ortaq/domain/cycles';

/** The moment so many days from now. */
export const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();

/** A plan of a cycle of Samal that nothing stands in the way of, but for the differences. */
export const aPlan = (differences: object = {}): SentOf<typeof cycles.planCycle> => ({
  community: 'samal',
  title: { kk: 'Ауыл бюджеті', ru: 'Бюджет села' },
  fiscalYear: new Date(inDays(100)).getUTCFullYear(),
  envelope: '1200000000',
  submissionOpensAt: inDays(10),
  submissionClosesAt: inDays(40),
  votingOpensAt: inDays(70),
  votingClosesAt: inDays(84),
  rollFreezesAt: inDays(60),
  rules: {
    categories: [{ code: 'roads', name: { kk: 'Жол', ru: 'Дороги' }, icon: 'road' }],
    projectCost: { least: '10000000', most: '600000000' },
    proposers: { minimumAge: 18, mostProposals: 3 },
    voters: { minimumAge: 18 },
    ballot: { type: 'approval', least: 1, most: 3, points: null, withinEnvelope: false },
    count: countingPresets['by-votes'] as never,
  },
  ...differences,
});
