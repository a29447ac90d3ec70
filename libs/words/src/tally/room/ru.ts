import type { Words } from '../../message-types.ts';
import type { kk } from './kk.ts';

export const ru: Words<typeof kk> = {
  'tally.room.next': 'Что дальше',
  'tally.room.begin.text':
    'Голосование закончено. Считают по опубликованным правилам, ключ жребия раскрывается сейчас.',
  'tally.room.cancel': 'Остановить подсчёт',
  'tally.room.cancelled': 'Подсчёт остановлен. От него ничего не осталось, можно начать снова.',
  'tally.room.reached': 'Цена отобранных проектов: {reached:money}. Выделено: {envelope:money}.',
  'tally.room.total': 'Всего',
  'tally.room.left': 'Выделено: {envelope:money}. Осталось: {left:money}.',
};
