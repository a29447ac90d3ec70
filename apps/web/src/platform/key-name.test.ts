import { keyOf, type Press } from './key-name.ts';

const press = (code: string, differences: Partial<Press> = {}): Press => ({
  code,
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  repeat: false,
  isComposing: false,
  ...differences,
});
const on = (isWriting: boolean) => ({ closest: () => (isWriting ? {} : null) }) as unknown as Pick<Element, 'closest'>;

describe('a shortcut', () => {
  it.each([
    ['KeyJ', {}, 'KeyJ'],
    ['Digit4', {}, 'Digit4'],
    ['Digit4', { shiftKey: true }, 'Shift+Digit4'],
    ['Numpad4', {}, 'Digit4'],
  ])('is known by the place of its key: %s %o', (code, differences, name) => {
    expect(keyOf(press(code, differences), on(false))).toBe(name);
  });

  it.each([{ ctrlKey: true }, { metaKey: true }, { altKey: true }, { repeat: true }, { isComposing: true }])(
    'is none with %o',
    (differences) => {
      expect(keyOf(press('KeyA', differences), on(false))).toBeNull();
    },
  );

  it('is none while somebody types', () => {
    expect(keyOf(press('KeyA'), on(true))).toBeNull();
  });
});
