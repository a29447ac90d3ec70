import { isWhole, judge } from './history.ts';

const lying = (token: string, hash = `of ${token}`) => ({ token, hash });
const taken = (token: string) => ({ ...lying(token), answer: 'receipt' });
const unknown = (token: string) => ({ ...lying(token), answer: null });

describe('what clients know, held against the box', () => {
  it('is whole when all that was acknowledged lies there, with or without what got no answer', () => {
    const sent = [taken('a'), unknown('b'), unknown('c')];
    const verdict = judge(sent, [lying('a'), lying('b')]);
    expect(verdict).toEqual({ taken: 1, unknown: 2, lost: 0, doubled: 0, invented: 0 });
    expect(isWhole(verdict)).toBe(true);
  });

  it.each([
    ['lost', [], { lost: 1 }],
    ['doubled', [lying('a'), lying('a')], { doubled: 1 }],
    ['changed, which is lost and invented', [lying('a', 'of another')], { lost: 1, invented: 1 }],
    ['invented beside it', [lying('a'), lying('b')], { invented: 1 }],
  ])('is not whole when the ballot is %s', (_, box, found) => {
    const verdict = judge([taken('a')], box);
    expect(verdict).toMatchObject(found);
    expect(isWhole(verdict)).toBe(false);
  });
});
