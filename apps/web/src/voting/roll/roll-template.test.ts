import { languages } from '@ortaq/kernel';
import { rollColumnOf, wordsIn } from '@ortaq/words';

import { templateAddress, templateColumns } from './roll-template.ts';

describe('the empty sheet of a roll', () => {
  it.each(languages)('has headings that the reader of rolls knows, in %s', (language) => {
    const [, text = ''] = templateAddress(wordsIn(language)).split(/,(.*)/);
    const headings = decodeURIComponent(text).replace('\uFEFF', '').trim().split(';');
    expect(headings.map(rollColumnOf)).toEqual(templateColumns);
  });
});
