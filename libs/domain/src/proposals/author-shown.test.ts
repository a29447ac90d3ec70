import { authorShown } from './author-shown.ts';

const name = ' смағұлова  Гүлжан Ерланқызы ';

describe('an author', () => {
  it('is shown by the whole name', () => expect(authorShown(name, 'name')).toBe('смағұлова Гүлжан Ерланқызы'));
  it('is shown by initials of surname and name', () => expect(authorShown(name, 'initials')).toBe('С. Г.'));
  it('is shown by the one initial there is', () => expect(authorShown('Әсел', 'initials')).toBe('Ә.'));
  it('is not told at all where only a resident is to be seen', () => expect(authorShown(name, 'resident')).toBe(''));
});
