import type { AnyPage } from './page.ts';
import { languageOf, router } from './route.ts';

const page = (path: `/${string}`) => ({ path }) as AnyPage;
const find = router([page('/'), page('/:village'), page('/:village/projects/:number'), page('/:village/office/*')]);

describe('an address', () => {
  it.each([
    ['/', '/', {}],
    ['/samal', '/:village', { village: 'samal' }],
    ['/samal/', '/:village', { village: 'samal' }],
    ['/samal/projects/7', '/:village/projects/:number', { village: 'samal', number: '7' }],
    ['/samal/office', '/:village/office/*', { village: 'samal' }],
    ['/samal/office/roll/3', '/:village/office/*', { village: 'samal' }],
  ])('%s leads to %s', (path, found, params) => {
    expect(find(path)).toMatchObject({ page: { path: found }, params });
  });

  it('that no page has leads nowhere', () => {
    expect(find('/samal/secret')).toBeUndefined();
  });

  it('carries its language', () => {
    expect(languageOf('/kk/samal')).toEqual({ language: 'kk', rest: '/samal' });
    expect(languageOf('/ru')).toEqual({ language: 'ru', rest: '/' });
    expect(languageOf('/samal')).toBeUndefined();
  });
});
