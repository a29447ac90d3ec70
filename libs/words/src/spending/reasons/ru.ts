import type { Words } from '../../message-types.ts';
import type { kk } from './kk.ts';

export const ru: Words<typeof kk> = {
  'spending/document-empty': 'Файл пуст. Выберите другой файл.',
  'spending/document-too-big': 'Файл слишком большой. Предел – 12 МБ.',
  'spending/document-not-kept': 'Принимаются только файлы PDF, JPEG и PNG.',
  'spending/document-unknown': 'Файл документа не загружен. Сначала добавьте файл.',
  'spending/dated-ahead': 'Дата документа ещё не наступила. Проверьте дату.',
  'spending/dated-before-contract': 'Дата документа не может быть раньше даты договора.',
  'spending/paper-twice': 'Этот документ уже внесён. Проверьте номер и файл.',
  'spending/nothing-adopted': 'Кенес не выделил денег на этот проект.',
  'spending/over-plan': 'Сумма больше плана. Запрошено: {asked:money}. Осталось: {left:money}. Лишнее: {excess:money}.',
  'spending/over-contract':
    'Сумма больше остатка договора. Запрошено: {asked:money}. Осталось: {left:money}. Лишнее: {excess:money}.',
  'spending/over-accepted':
    'Сумма больше принятых работ. Запрошено: {asked:money}. Осталось: {left:money}. Лишнее: {excess:money}.',
  'spending/over-rest':
    'Столько свободных денег нет. Запрошено: {asked:money}. Осталось: {left:money}. Лишнее: {excess:money}.',
  'spending/too-many-photos': 'В этой группе уже {most} {most|снимок|снимка|снимков}. Сначала уберите один.',
  'spending/supplier-number-wrong': 'БИН или ИИН неверен. Сверьте 12 цифр с договором.',
  'spending/end-before-signing': 'Работы не могут закончиться раньше даты договора.',
  'spending/contract-not-standing': 'Договор не действует. Сначала его нужно подтвердить.',
  'spending/reversal-is-final': 'Исправление не исправляют. Внесите новую запись.',
  'spending/reversed-already': 'Эта запись уже исправлена.',
  'spending/not-confirmed': 'Исправить можно только подтверждённую запись.',
  'spending/reversal-waits': 'Исправление этой записи ждёт подтверждения.',
  'spending/money-went-on':
    'Эти деньги уже прошли дальше. Сначала исправьте следующий шаг. Можно исправить: {left:money}.',
  'spending/decided-already': 'По этой записи решение уже принято.',
  'spending/own-entry': 'Кто внёс, тот не подтверждает. Нужен второй человек.',
  'spending/not-own-entry': 'Отозвать запись может только тот, кто её внёс.',
  'spending/amount-differs': 'Суммы не совпали. Откройте документ и прочитайте сумму ещё раз.',
};
