import { languages } from '@ortaq/kernel';
import { dictionary } from './dictionary.ts';
import { loadWords } from './load-words.ts';

describe('words loaded one language at a time', () => {
  it.each(languages)('are those of the dictionary in %s', async (language) => {
    const t = await loadWords(language, { zone: 'Europe/Warsaw', currency: 'EUR' });
    expect(t('nav.projects')).toBe(dictionary[language]['nav.projects']);
    expect(t.format.money(100n)).toBe('1\u00A0€');
  });
});
