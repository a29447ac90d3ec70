import { keeping } from './answer.tsx';
import { cookieLine } from './kept.ts';

describe('a note left with the browser', () => {
  it('goes over a safe line only, to this site only, and is closed to scripts', () => {
    expect(cookieLine({ name: 'seed', value: 'a b', seconds: 60.7 })).toBe(
      'seed=a%20b; Path=/; Max-Age=60; SameSite=Lax; Secure; HttpOnly',
    );
  });

  it('is open to the page’s scripts when it is said so', () => {
    expect(cookieLine({ name: 'marks', value: '7.3~1', seconds: 60, isOpen: true })).toBe(
      'marks=7.3~1; Path=/; Max-Age=60; SameSite=Lax; Secure',
    );
  });

  it('cannot carry a second header', () => {
    expect(cookieLine({ name: 'phone', value: '+7\r\nset-cookie: x', seconds: 0 })).not.toMatch(/[\r\n]/);
  });
});

describe('an answer with notes', () => {
  const answer = { status: 200, headers: { 'cache-control': 'public' }, body: '' };

  it('is one person’s, and no cache keeps it', () => {
    expect(keeping(answer, [{ name: 'a', value: '1', seconds: 1 }]).headers).toEqual({
      'cache-control': 'private, no-store',
      'set-cookie': [expect.stringMatching(/^a=1;/)],
    });
  });

  it('is left alone without them', () => {
    expect(keeping(answer, [])).toBe(answer);
  });
});
