import { ru as assisted } from './assisted/ru.ts';
import { ru as issuer } from './issuer/ru.ts';
import { ru as people } from './people/ru.ts';
import { ru as print } from './print/ru.ts';
import { ru as room } from './room/ru.ts';
import type { Words } from '../message-types.ts';
import type { kk } from './kk.ts';
import { ru as pages } from './pages/ru.ts';
import { ru as paper } from './paper/ru.ts';

export const ru: Words<typeof kk> = {
  ...pages,
  ...assisted,
  ...print,
  ...room,
  ...people,
  ...paper,
  ...issuer,
  'voting/no-identity-number': 'ИИН не подтверждён. Сначала подтвердите ИИН.',
  'voting/roll-not-ready': 'Список голосующих ещё не утверждён.',
  'voting/not-on-roll': 'Вас нет в списке голосующих. Причину подскажут в акимате.',
  'voting/voted-on-paper': 'Вы взяли бумажный бюллетень. Второй раз голосовать нельзя.',
  'voting/no-issuer': 'Ключ голоса сейчас не выдаётся. Обратитесь в акимат.',
  'voting/token-form': 'Запрос ключа пришёл повреждённым. Попробуйте снова.',
  'voting/token-taken':
    'Ключ голоса вам уже выдан. Голосуйте с того телефона, введите сохранённый ключ или обратитесь в акимат.',
  'voting/ballot-form': 'Бюллетень пришёл повреждённым. Обновите страницу и попробуйте снова.',
  'voting/token-not-genuine': 'Этот ключ выдан не для этого голосования.',
  'voting/ballot-not-signed': 'Подпись бюллетеня не подходит к ключу. Попробуйте снова.',
  'voting/ballot-superseded': 'С этим ключом голосовали позже. В силе последний голос.',
  'voting/ballot-ahead': 'Предыдущий голос не дошёл до урны. Попробуйте снова.',
  'voting/changed-too-often': 'Голос меняли слишком часто. В силе последний принятый.',
  'voting/box-sealed': 'Урна опечатана.',
  'voting/polls-closed': 'Голосование сейчас закрыто. Этот выбор не учтён.',
  'voting/choice-unknown': 'Отмеченного проекта нет в бюллетене. Обновите страницу и выберите заново.',
  'voting/choice-repeated': 'Один проект отмечен дважды.',
  'voting/too-few': 'Отметьте не меньше проектов, чем {least}.',
  'voting/too-many': 'Больше проектов, чем {most}, отметить нельзя.',
  'voting/over-budget': 'Отмеченные проекты дороже бюджета. Их стоимость: {cost:money}. Бюджет: {envelope:money}.',
  'voting/points-misplaced': 'Поставьте баллы каждому отмеченному проекту.',
  'voting/points-form': 'Балл – целое число, не меньше 1.',
  'voting/points-over': 'Баллов больше, чем можно раздать.',

  'voting/roll-not-utf8': 'Файл не в кодировке UTF-8. Сохраните таблицу ещё раз в виде «CSV UTF-8».',
  'voting/roll-without-columns': 'Нет столбца с ИИН или ФИО. Напишите названия столбцов в первой строке.',
  'voting/roll-empty': 'В файле нет ни одного человека.',
  'voting/roll-too-long': 'Файл слишком длинный. Предел – 200 000 строк.',
  'voting/roll-frozen': 'Список закрыт. Теперь его меняют только исправления двух человек.',
  'voting/roll-import-replaced': 'Вместо этого файла загружен новый. Откройте его.',
  'voting/roll-confirmed': 'Список подтверждён. Чтобы изменить его до закрытия, загрузите новый файл.',
  'voting/roll-unconfirmed': 'Список ещё никто не подтвердил.',
  'voting/roll-early': 'Час закрытия списка ещё не наступил.',
  'voting/roll-line-no-question': 'Ошибку исправьте в файле. Здесь решаются только вопросы.',
  'voting/roll-own-import': 'Кто загрузил список, тот не может его подтвердить. Нужен второй человек.',
  'voting/roll-undecided': 'Есть нерешённые вопросы: {undecided}.',
  'voting/roll-nobody': 'В список никто не входит.',
  'voting/roll-changed': 'После того как вы посмотрели, список изменился. Сейчас входит человек: {entering}.',

  'voting.roll.fault.quote-open': 'Кавычка не закрыта. После этой строки файл не прочитан',
  'voting.roll.fault.iin-missing': 'ИИН не указан',
  'voting.roll.fault.iin-form': 'В ИИН должно быть ровно 12 цифр',
  'voting.roll.fault.iin-check': 'Контрольная цифра ИИН неверна',
  'voting.roll.fault.iin-repeated': 'ИИН повторяется. Первая строка: {line}',
  'voting.roll.fault.name-missing': 'ФИО не указано',
  'voting.roll.fault.name-long': 'ФИО слишком длинное',
  'voting.roll.fault.birth-form': 'Дата рождения написана неверно',
  'voting.roll.fault.too-young': 'Не достиг возраста для голосования',
  'voting.roll.fault.birth-missing': 'Дата рождения не указана',
  'voting.roll.fault.age-unsure': 'Неясно, исполнится ли нужный возраст к началу голосования',
  'voting.roll.fault.person-repeated': 'ФИО и дата рождения повторяются. Первая строка: {line}',
  'voting.roll.fault.phone-form': 'Телефон написан неверно',
  'voting.roll.fault.settlement-unknown': 'Такого населённого пункта нет в округе',
};
