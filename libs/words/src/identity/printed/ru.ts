import type { Words } from '../../message-types.ts';
import type { kk } from './kk.ts';

export const ru: Words<typeof kk> = {
  'identity.message.code-printed':
    'Ортақ: акимат выдал вам на бумаге личный код для входа. Если это были не вы, обратитесь в акимат.',
  'identity/no-document-seen': 'Сначала посмотрите удостоверение и подтвердите жителя.',
  'identity/printed-code-wrong':
    'ИИН или код неверен, либо код больше не действует. Проверьте или возьмите в акимате новый код.',

  'identity.printed.short': 'Код на бумаге',
  'identity.printed.title': 'Введите ИИН и код с бумаги',
  'identity.printed.lead': 'Этот код специалист акимата печатает вам, когда увидит ваше удостоверение личности.',
  'identity.printed.code': 'Код из 15 цифр',
  'identity.printed.code.hint': 'Введите как на бумаге. Пробелы не важны.',
  'identity.printed.code.wrong': 'В коде ошибка. Сверьте 15 цифр с бумагой и введите ещё раз.',
  'identity.printed.none.title': 'Если кода нет',
  'identity.printed.none.text': 'Придите в акимат с удостоверением личности. По одному ИИН войти нельзя.',
  'identity.printed.from': 'У меня есть код на бумаге из акимата',
  'identity.printed.toPhone': 'Войти по телефону',

  'identity.residents.noPhone': 'Своего телефона нет',
  'identity.residents.verified.noPhone': 'Житель подтверждён: {name}. Чтобы он вошёл без телефона, напечатайте код.',
  'identity.residents.code': 'Код на бумаге',
  'identity.residents.code.for': 'Код на бумаге: {name}',
  'identity.residents.code.say':
    'Человек рядом с вами? Посмотрите удостоверение. Отдайте бумагу ему в руки, код не читайте. Прежний код перестанет действовать.',
  'identity.residents.code.print': 'Напечатать',
  'identity.residents.code.until': 'Код есть, до {at:dateShort}',
  'identity.residents.code.revoke': 'Отменить код',
  'identity.residents.code.document': 'После проверки документа',

  'identity.sheet.title': 'Личный код для входа на сайт',
  'identity.sheet.until': 'Годится для одного входа. Срок: до {at:dayTime}.',
  'identity.sheet.step.open': 'Наведите камеру телефона на рисунок или наберите адрес:',
  'identity.sheet.step.type': 'Введите свой ИИН и этот код.',
  'identity.sheet.step.vote': 'Теперь можно голосовать. Чтобы войти ещё раз, возьмите в акимате новый код.',
  'identity.sheet.secret': 'Никому не показывайте и не называйте код. Специалист его у вас тоже не спросит.',
  'identity.sheet.lost': 'Если бумага потеряна, сразу скажите в акимате: код отменят. Копии кода нет ни у кого.',
  'identity.sheet.ask': 'Есть вопрос?',
};
