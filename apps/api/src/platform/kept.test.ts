import { Kept } from './kept.ts';

describe('what is kept', () => {
  it('is read once for all who ask within a second, and then again', async () => {
    let [now, reads] = [0, 0];
    const kept = new Kept<number>(() => now);
    const ask = () => kept.of('one', async () => ++reads);
    expect(await Promise.all([ask(), ask()])).toEqual([1, 1]);
    now = 999;
    expect(await ask()).toBe(1);
    now = 1000;
    expect(await ask()).toBe(2);
  });

  it('is asked for by name', async () => {
    const kept = new Kept<string>();
    expect(await kept.of('one', async () => 'a')).toBe('a');
    expect(await kept.of('two', async () => 'b')).toBe('b');
  });

  it('is neither a failure nor that nothing was found', async () => {
    const kept = new Kept<string>();
    await expect(kept.of('one', () => Promise.reject(new Error('down')))).rejects.toThrow('down');
    expect(await kept.of('one', async () => undefined)).toBeUndefined();
    expect(await kept.of('one', async () => 'found')).toBe('found');
  });
});
