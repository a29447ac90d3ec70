import { photoChanges } from './photo-changes.ts';

const known = [
  { id: 'a', alt: 'Көше' },
  { id: 'b', alt: '' },
  { id: 'c', alt: 'Мектеп' },
];

describe('the words of photos', () => {
  it('are sent only where they changed', () => {
    const form = { photo: ['a', 'b', 'c'], alt: ['Көше', ' Қараңғы көше ', 'Мектеп'] };
    expect(photoChanges(form, known)).toEqual({ described: [{ photo: 'b', alt: 'Қараңғы көше' }], removed: [] });
  });

  it('are not kept of a photo that is taken away', () => {
    const form = { photo: ['a', 'b', 'c'], alt: ['Басқа', '', 'Мектеп'], remove: 'a' };
    expect(photoChanges(form, known)).toEqual({ described: [], removed: ['a'] });
  });

  it('say nothing of photos that are gone', () => {
    expect(photoChanges({ photo: 'x', alt: 'Көше', remove: 'y' }, known)).toEqual({ described: [], removed: [] });
  });
});
