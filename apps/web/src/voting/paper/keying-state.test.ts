import { begun, entered, kept, movedTo, signOf } from './keying-state.ts';

const three = ['3 7', 'B', '12'].reduce(entered, begun(''));
const press = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false };

describe('a pile that is typed', () => {
  it('goes on to the next sheet with every line', () => {
    expect(three).toEqual({ lines: ['3 7', 'B', '12'], at: 3, text: '' });
  });

  it('shows an earlier sheet as it was typed, and comes back after it was mended', () => {
    const second = movedTo(three, 1);
    expect(second).toMatchObject({ at: 1, text: 'B' });
    expect(entered(second, '7')).toEqual({ lines: ['3 7', '7', '12'], at: 2, text: '12' });
  });

  it('goes neither before the first sheet nor beyond the one that is due', () => {
    expect(movedTo(three, -1).at).toBe(0);
    expect(movedTo(three, 9)).toMatchObject({ at: 3, text: '' });
  });

  it('is taken up where it was left', () => {
    expect(begun(kept(three))).toEqual(three);
    expect(begun(kept(begun('')))).toEqual(begun(''));
  });
});

describe('a key', () => {
  it.each([
    ['Digit3', 'і', '3'],
    ['Digit0', 'қ', '0'],
    ['KeyB', 'и', 'B'],
    ['KeyX', 'ч', 'X'],
    ['Digit3', '3', null],
    ['KeyB', 'b', null],
    ['KeyX', 'X', null],
    ['KeyA', 'ф', null],
  ])('%s that gives «%s» types %s', (code, key, sign) => {
    expect(signOf({ ...press, code, key })).toBe(sign);
  });

  it('held with another is left alone', () => {
    expect(signOf({ ...press, ctrlKey: true, code: 'KeyX', key: 'ч' })).toBeNull();
  });
});
