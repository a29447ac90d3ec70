import { localPath } from './local-path.ts';

describe('an address that came with a link', () => {
  it.each(['/', '/samal/vote/check', '/samal/projects?cycle=2027&kind=water', '/samal/rules#count'])(
    '%s leads on when it is of this site',
    (path) => {
      expect(localPath(path)).toBe(path);
    },
  );

  it.each([
    '',
    'samal',
    '//evil.example',
    '/\\evil.example',
    '/samal\\..',
    'https://evil.example/',
    'javascript:alert(1)',
    '/a\nset-cookie: x',
    '/a\tb',
    '/a b',
    `/${'a'.repeat(600)}`,
  ])('%j leads nowhere', (path) => {
    expect(localPath(path)).toBeUndefined();
  });

  it('that is missing leads nowhere', () => {
    expect([localPath(null), localPath(undefined)]).toEqual([undefined, undefined]);
  });
});
