import { broken } from '@ortaq/kernel';

import { communityRules } from './community.rules.ts';
import { profiles } from './profiles/index.ts';

const opening = (differences: object) =>
  broken(communityRules, {
    place: { level: 'sub_district', typeCode: 2 },
    slug: 'qaraauyl',
    isOpen: false,
    isSlugTaken: false,
    ...differences,
  });

describe('opening a village', () => {
  it('is allowed for a rural district under a name of its own', () => {
    expect(opening({})).toEqual([]);
  });

  it.each([
    ['a place that the classifier does not have', { place: null }, 'communities/place-unknown'],
    ['a town', { place: { level: 'sub_district', typeCode: 1 } }, 'communities/not-a-rural-district'],
    ['a whole district', { place: { level: 'district', typeCode: 2 } }, 'communities/not-a-rural-district'],
    ['a settlement', { place: { level: 'settlement', typeCode: 2 } }, 'communities/not-a-rural-district'],
    ['the address of a page', { slug: 'sign-in' }, 'communities/slug-reserved'],
    ['a language as an address', { slug: 'kk' }, 'communities/slug-reserved'],
    ['a village that is open', { isOpen: true }, 'communities/already-open'],
    ['an address that is taken', { isSlugTaken: true }, 'communities/slug-taken'],
  ])('is refused for %s', (_, differences, reason) => {
    expect(opening(differences)).toEqual([reason]);
  });
});

describe('the law of a country', () => {
  it.each(Object.entries(profiles))(
    '%s bears its own name and shares that are shares',
    (id, { id: own, quorum, majority }) => {
      expect(own).toBe(id);
      for (const { numerator, denominator } of [quorum, majority])
        expect(numerator > 0 && numerator <= denominator).toBe(true);
    },
  );
});
