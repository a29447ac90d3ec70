import { comesFromElsewhere } from './same-site.ts';

const asked = (method: string, headers: Record<string, string>) =>
  comesFromElsewhere({ method, headers, host: 'ortaq.kz' } as never);

describe('a change', () => {
  it.each([
    ['our own page', { 'sec-fetch-site': 'same-origin' }, false],
    ['an address typed by hand', { 'sec-fetch-site': 'none' }, false],
    ['another site', { 'sec-fetch-site': 'cross-site' }, true],
    ['a sister host', { 'sec-fetch-site': 'same-site' }, true],
    ['an old browser on our page', { origin: 'https://ortaq.kz' }, false],
    ['an old browser elsewhere', { origin: 'https://evil.example' }, true],
    ['an origin that is no address', { origin: 'null' }, true],
    ['a program without a browser', {}, false],
  ])('from %s comes from elsewhere: %o %s', (_, headers, answer) => {
    expect(asked('POST', headers as Record<string, string>)).toBe(answer);
  });

  it('is not made by reading', () => {
    expect(asked('GET', { 'sec-fetch-site': 'cross-site' })).toBe(false);
  });
});
