import { ru as room } from './room/ru.ts';
import type { Words } from '../message-types.ts';
import { ru as help } from './help/ru.ts';
import type { kk } from './kk.ts';
import { ru as pages } from './pages/ru.ts';

export const ru: Words<typeof kk> = {
  ...room,
  ...help,
  ...pages,

  'communities.profile.kz-village.council': 'Кенес',
  'communities.profile.kz-village.executive': 'Аппарат акима сельского округа',
  'communities.profile.kz-village.auditor': 'Ревизионная комиссия',
  'communities.profile.tr-koy.council': 'Совет старейшин',
  'communities.profile.tr-koy.executive': 'Мухтар',
  'communities.profile.tr-koy.auditor': 'Каймакам',

  'communities/place-unknown': 'Такого кода нет в классификаторе. Проверьте код.',
  'communities/not-a-rural-district': 'Открыть можно только сельский округ. Выберите его код.',
  'communities/already-open': 'Этот сельский округ уже открыт.',
  'communities/slug-reserved': 'Это короткое имя нужно самому сайту. Выберите другое.',
  'communities/slug-taken': 'Это короткое имя занято. Выберите другое.',
  'communities/settlement-in-use': 'Этот населённый пункт упомянут в записях, поэтому убрать его нельзя.',
  'communities/classifier-known': 'Этот файл уже загружен. Нового нет.',

  'communities/line-code': 'Код должен состоять из девяти цифр.',
  'communities/line-level': 'Уровень не соответствует коду.',
  'communities/line-type': 'Код типа должен быть от 0 до 4.',
  'communities/line-name': 'Нужны названия на казахском и русском, не длиннее 200 символов.',
  'communities/line-version': 'Версия не та, что в первой строке.',
  'communities/line-twice': 'Этот код уже встречался в файле.',
  'communities/line-without-oblast': 'В файле нет области этого кода.',
  'communities/line-columns': 'Не хватает столбцов, или строка записана не как CSV.',
  'communities/line-encoding': 'Файл не в кодировке UTF-8.',
};
