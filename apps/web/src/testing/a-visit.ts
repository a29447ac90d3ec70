import { wordsIn } from '@ortaq/words';

import type { VillageVisit } from '../platform/page.ts';

const usual = {
  language: 'kk',
  path: '/samal/projects/7',
  params: { village: 'samal', number: '7' },
  query: new URLSearchParams(),
  cookies: {},
  isDemo: false,
  self: { person: null, standings: [], isDemo: false },
  t: wordsIn('kk'),
  now: new Date('2027-01-20T10:00:00Z'),
  village: { slug: 'samal', currency: 'KZT', settlements: [] },
} as const;

/** A visitor on the page of a project, in Kazakh, unless said otherwise. */
export const aVisit = (differences: Partial<VillageVisit> = {}): VillageVisit =>
  ({ ...usual, ...differences }) as unknown as VillageVisit;

/** The same visit by one who is signed in. */
export const bySomebody = (standings: VillageVisit['self']['standings'] = ['person', 'resident']) =>
  aVisit({ self: { person: { name: 'Сынақ Адам' }, standings, isDemo: false } as unknown as VillageVisit['self'] });
