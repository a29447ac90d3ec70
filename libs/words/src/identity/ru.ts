import { ru as room } from './room/ru.ts';
import type { Words } from '../message-types.ts';
import type { kk } from './kk.ts';
import { ru as pages } from './pages/ru.ts';
import { ru as passkeys } from './passkeys/ru.ts';
import { ru as printed } from './printed/ru.ts';
import { ru as provider } from './provider/ru.ts';

export const ru: Words<typeof kk> = {
  ...room,
  ...pages,
  ...passkeys,
  ...printed,
  ...provider,
  'identity.message.subject': 'Ортақ',
  'identity.message.code': 'Ортақ: код для входа – {code}. Действует 10 минут. Никому его не говорите.',
  'identity.message.phone-moved': 'Ортақ: номер телефона в вашей записи изменён. Если это не вы, обратитесь в акимат.',
  'identity/sign-in-first': 'Сначала войдите.',
  'identity/not-allowed': 'У вашей роли нет такого права.',
  'identity/foreign-page': 'Запрос пришёл с другого сайта, поэтому не выполнен.',
  'identity/too-many-tries': 'Слишком много попыток. Попробуйте через {minutes} {minutes|минуту|минуты|минут}.',
  'identity/login-or-password-wrong': 'Неверный логин или пароль.',
  'identity/code-wrong': 'Код неверен или устарел. Запросите новый.',
  'identity/phone-of-another': 'Этот телефон записан за другим человеком. Обратитесь в акимат.',
  'identity/password-wrong': 'Нынешний пароль неверен.',
  'identity/password-same': 'Новый пароль должен отличаться от старого.',
  'identity/password-short': 'В пароле должно быть не меньше 12 символов.',
  'identity/password-guessable': 'Такой пароль легко угадать. Попробуйте несколько случайных слов подряд.',
  'identity/not-on-register':
    'Этого ИИН с этим телефоном нет в списке села. Придите в акимат с удостоверением личности.',
  'identity/iin-of-another': 'Этот ИИН записан за другим человеком. Обратитесь в акимат.',
  'identity/other-iin': 'В вашей записи указан другой ИИН. Обратитесь в акимат.',
  'identity/office-above-you': 'Назначать и снимать с этой должности вы не можете.',
  'identity/own-office': 'Себя нельзя назначить или освободить.',
  'identity/office-elsewhere': 'Такой должности в этом месте не бывает. Проверьте код места.',
  'identity/offices-clash': 'У этого человека есть должность, которую нельзя совмещать с этой.',
  'identity/office-held': 'Этот человек уже занимает эту должность.',
  'identity/login-taken': 'Этот логин занят. Выберите другой.',
};
