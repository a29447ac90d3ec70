import { communityRules } from '@ortaq/domain/communities';
import { broken } from '@ortaq/kernel';

import { pages } from './pages.ts';

const firstWords = pages.map(({ path }) => path.split('/')[1]!).filter((word) => word !== '' && !word.startsWith(':'));

describe('the table of contents', () => {
  it.each([...new Set(firstWords)])('keeps the address /%s from being the name of a village', (slug) => {
    const facts = { place: { level: 'sub_district', typeCode: 2 }, slug, isOpen: false, isSlugTaken: false } as const;
    expect(broken(communityRules, facts)).toEqual(['communities/slug-reserved']);
  });

  it('has each address once', () => {
    expect(pages.map(({ path }) => path)).toEqual([...new Set(pages.map(({ path }) => path))]);
  });

  it('places fixed words before names, so that no page hides another', () => {
    const seen: string[] = [];
    const hidden = pages.filter(({ path }) => {
      const isHidden = seen.some((form) => new RegExp(form).test(path));
      seen.push(`^${path.replace(/:\w+/g, '[^/]+').replace(/\/\*$/, '(/.*)?')}$`);
      return isHidden;
    });
    expect(hidden.map(({ path }) => path)).toEqual([]);
  });
});
