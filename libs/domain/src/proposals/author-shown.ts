import type { AuthorShows } from './proposal.ts';

const initial = (word: string): string => `${[...word][0]!.toUpperCase()}.`;

/** What the public reads of an author: the name, its first two initials, or nothing, where a page says «a resident» in its language. */
export function authorShown(name: string, shows: AuthorShows): string {
  const words = name.trim().split(/\s+/u).filter(Boolean);
  if (shows === 'resident') return '';
  return shows === 'name' ? words.join(' ') : words.slice(0, 2).map(initial).join(' ');
}
