import { ru as room } from './room/ru.ts';
import type { Words } from '../message-types.ts';
import type { kk } from './kk.ts';

export const ru: Words<typeof kk> = {
  ...room,
  'review/own-proposal': 'Это ваше предложение. О нём решает другой человек.',
  'review/conflict-declared': 'Вы заявили о своём интересе. Об этом решает другой человек.',
  'review/conflict-declared-already': 'О вашем интересе уже записано.',
  'review/not-under-review': 'Это предложение сейчас не на проверке.',
  'review/criterion-repeated': 'На один пункт дано два ответа.',
  'review/why-missing': 'Напишите причину каждого ответа «Нет».',
  'review/checks-open': 'Есть пункты без ответа.',
  'review/check-failed': 'Есть ответ «Нет». Чтобы принять, нужно «Да» везде.',
  'review/cost-outside-limits': 'Стоимость вне пределов. Наименьшая: {least:money}. Наибольшая: {most:money}.',
  'review/nothing-failed': 'Чтобы вернуть на доработку, нужен хотя бы один ответ «Нет».',
  'review/respond-by-past': 'Этот срок уже прошёл. Выберите более поздний день.',
  'review/respond-by-late': 'Срок доработки должен закончиться до начала голосования.',
  'review/author-still-has-time': 'У автора ещё есть время на доработку. Срок: {respondBy:date}.',
  'review/criterion-not-failed': 'Чтобы отказать по этому пункту, ответ на него должен быть «Нет».',
  'review/merged-into-itself': 'Нельзя объединить предложение с ним самим.',
  'review/merged-into-closed': 'Выбранное предложение должно быть в этом цикле на проверке или в бюллетене.',
  'review/cost-unchanged': 'Стоимость не изменилась. Напишите другую сумму.',
  'review/nothing-to-object': 'Нет решения, которое можно обжаловать.',
  'review/objected-already': 'Возражение на это решение уже подано.',
  'review/objection-answered': 'На это возражение уже ответили.',
  'review/own-decision': 'Кто принял решение, тот не отвечает на возражение.',

  'review.criterion.common-use': 'Смогут ли пользоваться все?',
  'review.criterion.place-ours': 'Земля принадлежит селу?',
  'review.criterion.whole': 'Проект целый, а не часть другого?',
  'review.criterion.within-limits': 'Стоимость в пределах?',
  'review.criterion.cost-founded': 'Известно, откуда взята стоимость?',
  'review.criterion.one-year': 'Успеют за один год?',
  'review.criterion.not-duplicate': 'Не повторяет другое предложение?',
  'review.criterion.lawful': 'Соответствует закону?',

  'review.rule.common-use': 'Проектом должны смочь пользоваться все',
  'review.rule.place-ours': 'Земля должна принадлежать селу, без прав другого владельца',
  'review.rule.whole': 'Проект должен быть целым и работать без ещё одного проекта',
  'review.rule.within-limits': 'Стоимость должна быть в пределах, заданных правилами цикла',
  'review.rule.cost-founded': 'У стоимости должно быть основание: смета или ценовое предложение',
  'review.rule.one-year': 'Работы должны закончиться в одном бюджетном году',
  'review.rule.not-duplicate': 'Проект не должен повторять другое предложение или уже запланированные работы',
  'review.rule.lawful': 'Проект не должен противоречить закону',
  'review.rule.numbered': 'Правило {number}: {rule}',

  'review.notice.returned':
    'Ваше предложение №{number} возвращено на доработку. Причина: {reason} Срок доработки: {respondBy:dayTime}.',
  'review.notice.admitted': 'Ваше предложение №{number} принято. Оно войдёт в бюллетень.',
  'review.notice.refused':
    'Ваше предложение №{number} отклонено. Номер правила: {rule}. Причина: {reason} Вы можете возразить.',
  'review.notice.merged': 'Ваше предложение №{number} объединено с предложением №{into}. Причина: {reason}',
  'review.notice.cost':
    'Стоимость вашего предложения №{number} исправлена. Было: {was:money}. Стало: {became:money}. Причина: {reason}',
  'review.notice.upheld':
    'Ваше возражение по предложению №{number} принято. Предложение проверят заново. Ответ: {answer}',
  'review.notice.rejected':
    'Ваше возражение по предложению №{number} отклонено. Решение остаётся в силе. Ответ: {answer}',

  'review.page.objection.label': 'Почему Вы не согласны с решением?',
  'review.page.objection.hint': 'Подаётся один раз. Отвечает аким.',
  'review.page.objection.act': 'Возразить',
  'review.page.objection.waiting': 'Аким рассматривает',
};
