import type { Words } from '../message-types.ts';
import type { kk } from './kk.ts';

export const en: Words<typeof kk> = {
  'budget/over-envelope':
    'The winning projects need {asked:money}, the budget has {left:money}. Excess: {excess:money}.',
  'budget/overdraft': 'There is not so much left on the account. Reload the page and check the sum.',
  'budget/reversed-already': 'This entry was corrected before.',
};
