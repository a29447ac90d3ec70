import type { Words } from '../../message-types.ts';
import type { kk } from './kk.ts';

export const ru: Words<typeof kk> = {
  'cycles.rules.clock': 'Всё время указано по часам: {zone}.',
  'cycles.rules.after': 'Начинается, когда закончен предыдущий этап.',
  'cycles.rules.began': 'Начался: {at}',
  'cycles.rules.anyAge': 'Жители любого возраста',
  'cycles.rules.roll': 'Чтобы голосовать, нужно быть в списке голосующих.',
  'cycles.rules.ballot.approval': 'Вы отмечаете проекты, которые нравятся. Каждая отметка – один голос.',
  'cycles.rules.ballot.choose-1': 'Вы отмечаете один проект.',
  'cycles.rules.ballot.cumulative': 'Вы делите баллы между проектами.',
  'cycles.rules.ballot.ordinal': 'Вы ставите проекты по порядку предпочтения.',
  'cycles.rules.ballot.scoring': 'Вы ставите баллы каждому проекту.',
  'cycles.rules.points': 'Число баллов',
  'cycles.rules.least.choices': 'Наименьшее число отметок',
  'cycles.rules.within': 'Отмеченные проекты вместе не должны стоить больше выделенной суммы.',
  'cycles.rules.equal-shares.1': 'Выделенная сумма делится поровну между всеми, кто голосовал.',
  'cycles.rules.equal-shares.2':
    'Те, кто поддержал проект, вместе оплачивают его из своих долей. Первым проходит проект, который легче всего для своих сторонников.',
  'cycles.rules.equal-shares.3':
    'Остаток доли идёт на другие проекты, которые человек поддержал. Поэтому может пройти и проект небольшой группы.',
  'cycles.rules.equal-shares.more': 'Если деньги остаются, доли всех поровну увеличивают и считают заново.',
  'cycles.rules.greedy.1': 'Проекты выстраиваются по числу голосов.',
  'cycles.rules.greedy.2': 'Начиная с первого проходит каждый проект, на который хватает денег.',
  'cycles.rules.greedy.3.skip': 'Проект, на который денег не хватает, пропускается, и смотрят следующий.',
  'cycles.rules.greedy.3.stop': 'На первом проекте, на который денег не хватает, подсчёт останавливается.',
  'cycles.rules.greedy.3.part': 'Проект, на который денег не хватает, получает остаток.',
  'cycles.rules.gate': 'Наименьшее число голосов, чтобы пройти',
  'cycles.rules.seal.download': 'Скачать полный текст',
  'cycles.rules.seal.how': 'Проверьте сами',
  'cycles.rules.seal.how.file': 'Скачайте файл с полным текстом. Не меняйте его.',
  'cycles.rules.seal.how.command': 'Выполните на компьютере эту команду:',
  'cycles.rules.seal.how.compare': 'Полученная запись должна совпасть с печатью правил.',
  'cycles.rules.lot': 'Открытый жребий',
  'cycles.rules.lot.text':
    'Ключ жребия выбран заранее, но до голосования публикуется только его печать. Сам ключ открывают с началом подсчёта.',
  'cycles.rules.lot.sealed': 'Ключ ещё не открыт.',
  'cycles.rules.lot.how': 'Совпадение ключа с печатью покажет эта команда:',
  'cycles.rules.rights': 'Кто, когда и что может',
  'cycles.rules.rights.lead': 'Никому не позволено больше, чем указано здесь.',
  'cycles.rules.rights.always': 'В любое время',
};
