import type { Words } from '../../message-types.ts';
import type { kk } from './kk.ts';

export const ru: Words<typeof kk> = {
  'tally.recount.title': 'Посчитайте сами',
  'tally.recount.alone': 'Скачайте файл с бюллетенями и выполните команду программы Ортақ:',
  'tally.recount.text':
    'Все бюллетени загрузятся на это устройство и будут пересчитаны прямо в браузере: то же правило, та же программа.',
  'tally.recount.begin': 'Посчитать голоса',
  'tally.recount.again': 'Посчитать снова',
  'tally.recount.cancel': 'Остановить',
  'tally.recount.progress': 'Ход подсчёта',
  'tally.recount.passes': 'Идёт подсчёт. Пройдено шагов: {passes}.',
  'tally.recount.same':
    'Всё сошлось: {count} {count|победитель|победителя|победителей}, их порядок и печать подсчёта – как опубликовано.',
  'tally.recount.seal': 'Победители те же, но печать подсчёта не совпала с опубликованной.',
  'tally.recount.winners': 'Победители отличаются от опубликованных.',
  'tally.recount.next':
    'Обновите страницу и посчитайте снова. Если опять не сойдётся, сохраните файл и обе печати и сообщите в акимат: {help}.',
  'tally.recount.help': 'контакты',
  'tally.recount.failed': 'Файл не загрузился или подсчёт прервался. Проверьте связь и попробуйте снова.',
  'tally.recount.order': 'Победители по вашему подсчёту, в порядке выбора',
  'tally.recount.own': 'Ваша печать подсчёта',
  'tally.recount.published': 'Печать на сайте',
};
