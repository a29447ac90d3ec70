import type { Words } from '../message-types.ts';
import type { kk } from './kk.ts';

export const ru: Words<typeof kk> = {
  'budget/over-envelope': 'Победившим проектам нужно {asked:money}, в бюджете {left:money}. Лишнее: {excess:money}.',
  'budget/overdraft': 'На счёте столько не осталось. Обновите страницу и проверьте сумму.',
  'budget/reversed-already': 'Эта запись уже исправлена.',
};
