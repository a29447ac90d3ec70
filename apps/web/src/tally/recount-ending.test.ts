import { endingOf } from './recount-ending.ts';

const published = { winners: ['3', '1'], fingerprint: 'f00d' };

describe('a recount beside the published count', () => {
  it.each([
    ['nothing differs', { winners: ['3', '1'], fingerprint: 'f00d' }, 'same'],
    ['only the seal differs', { winners: ['3', '1'], fingerprint: 'beef' }, 'seal'],
    ['another project won', { winners: ['3', '2'], fingerprint: 'beef' }, 'winners'],
    ['the same won in another order', { winners: ['1', '3'], fingerprint: 'beef' }, 'winners'],
  ])('when %s', (_, own, ending) => {
    expect(endingOf(own, published)).toBe(ending);
  });
});
