import { money } from '@ortaq/kernel';

import { blank, hashOf, rewritten } from './content.ts';

const name = 'Смағұлова Гүлжан';
const lines = (...amounts: number[]) => ({
  costLines: amounts.map((amount) => ({ name: 'Жұмыс', amount: money(amount) })),
});

describe('what an author writes', () => {
  it('costs what its lines cost together', () => {
    expect(rewritten(blank, lines(100, 50), name)).toMatchObject({ cost: 150n, costProposed: 150n });
  });

  it('keeps the cost that the office corrected until the author asks for another', () => {
    const corrected = { ...rewritten(blank, lines(150), name), cost: money(120) };
    expect(rewritten(corrected, { title: 'Шам', ...lines(100, 50) }, name)).toMatchObject({
      cost: 120n,
      costProposed: 150n,
    });
    expect(rewritten(corrected, lines(130), name)).toMatchObject({ cost: 130n, costProposed: 130n });
  });

  it('stays where it was when nothing is said of it, and goes when that is said', () => {
    const placed = rewritten(blank, { placeText: 'Мектеп көшесі', point: { latitude: 43.2, longitude: 76.9 } }, name);
    expect(rewritten(placed, {}, name)).toMatchObject({ placeText: 'Мектеп көшесі', point: { latitude: 43.2 } });
    expect(rewritten(placed, { placeText: null, point: null }, name)).toMatchObject({ placeText: null, point: null });
  });

  it('shows its author as the author wants', () => {
    expect(rewritten(blank, {}, name).authorShown).toBe('С. Г.');
    expect(rewritten(blank, { authorShows: 'name' }, name).authorShown).toBe(name);
  });

  it('has a hash that any word changes, and who is shown does not', () => {
    const written = rewritten(blank, { title: 'Шам' }, name);
    expect(hashOf(rewritten(written, { title: 'Шам.' }, name))).not.toBe(hashOf(written));
    expect(hashOf(rewritten(written, { authorShows: 'resident' }, name))).toBe(hashOf(written));
  });
});
