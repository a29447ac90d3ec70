import type { Words } from '../../message-types.ts';
import type { kk } from './kk.ts';

export const ru: Words<typeof kk> = {
  'council/no-members': 'Члены Кенеса ещё не назначены.',
  'council/no-chair': 'Председатель Кенеса ещё не назначен.',
  'council/result-once': 'Итоги голосования должны стоять в повестке ровно один раз.',
  'council/not-certified': 'Итоги голосования ещё не утверждены.',
  'council/starts-in-the-past': 'Это время уже прошло. Выберите другое.',
  'council/session-under-way': 'По этому циклу заседание уже созвано.',
  'council/no-quorum': 'Кворума нет: присутствуют {present}, нужно не меньше {quorum}.',
  'council/session-not-open': 'Заседание не открыто.',
  'council/session-over': 'Это заседание завершено.',
  'council/not-a-member': 'Этого человека нет в списке членов на этом заседании.',
  'council/not-present': 'Сначала отметьте, что член Кенеса пришёл.',
  'council/vote-under-way': 'Идёт голосование. Сначала закройте его.',
  'council/another-item-open': 'Открыто голосование по другому вопросу. Сначала закройте его.',
  'council/item-not-open': 'Голосование по этому вопросу не открыто.',
  'council/item-decided': 'По этому вопросу уже решено.',
  'council/no-votes': 'Ещё никто не проголосовал.',
  'council/recused': 'Заявивший об интересе по этому вопросу не голосует.',
  'council/recused-already': 'Об интересе по этому вопросу уже заявлено.',
  'council/own-project': 'Автор победившего проекта не голосует. Сначала заявите об интересе.',
  'council/items-open': 'Сначала нужно решить все вопросы повестки.',
  'council/not-carried': 'Кенес не принял итоги. Верните их и напишите причину.',
  'council/carried': 'Кенес принял итоги, поэтому вернуть их нельзя.',

  'council.notice.called': 'Приглашаем на заседание Кенеса: {startsAt:dayTime}. Место: {place}.',
};
