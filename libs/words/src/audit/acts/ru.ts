import type { Words } from '../../message-types.ts';
import type { kk } from './kk.ts';

export const ru: Words<typeof kk> = {
  'audit.act.communities.openCommunity': 'Открыта страница села',
  'audit.act.communities.describeCommunity': 'Обновлены контакты акимата',
  'audit.act.communities.nameSettlements': 'Обновлён список населённых пунктов',
  'audit.act.communities.importPlaces': 'Загружен классификатор: {places} {places|место|места|мест}',

  'audit.act.identity.grantAppointment': 'Назначение на должность: {office}',
  'audit.act.identity.revokeAppointment': 'Освобождение от должности: {office}',
  'audit.act.identity.resetPassword': 'Выдан новый пароль: {office}',
  'audit.act.identity.confirmResidency': 'Житель подтвердил, что живёт в этом селе',
  'audit.act.identity.verifyResident': 'Специалист аппарата подтвердил жителя по удостоверению',

  'audit.act.cycles.planCycle': 'Запланирован цикл {year} года',
  'audit.act.cycles.changeCycle': 'Изменён план цикла {year} года',
  'audit.act.cycles.publishCycle': 'Правила цикла утверждены и опубликованы',
  'audit.act.cycles.settle': 'По времени начался следующий этап',
  'audit.act.cycles.publishBallot': 'Опубликован список проектов бюллетеня',
  'audit.act.cycles.completeCycle': 'Цикл завершён',

  'audit.act.proposals.draftProposal': 'Житель начал писать предложение',
  'audit.act.proposals.changeProposal': 'Автор изменил своё предложение',
  'audit.act.proposals.submitProposal': 'Зарегистрировано предложение №{proposal}',
  'audit.act.proposals.withdrawProposal': 'Автор отозвал предложение №{proposal}',
  'audit.act.proposals.addPhoto': 'Автор добавил снимок к предложению',
  'audit.act.proposals.describePhoto': 'Автор описал снимок',
  'audit.act.proposals.removePhoto': 'Автор убрал снимок из предложения',

  'audit.act.review.saveChecks': 'Заполнен лист проверки предложения №{proposal}',
  'audit.act.review.admitProposal': 'Предложение №{proposal} допущено в бюллетень',
  'audit.act.review.refuseProposal': 'Предложение №{proposal} отклонено, номер правила: {rule}',
  'audit.act.review.returnProposal': 'Предложение №{proposal} возвращено на доработку',
  'audit.act.review.mergeProposal': 'Предложение №{proposal} объединено с №{into}',
  'audit.act.review.correctCost': 'Исправлена стоимость предложения №{proposal}: {was:money} → {became:money}',
  'audit.act.review.declareConflict': 'Специалист заявил о личном интересе в предложении №{proposal}',
  'audit.act.review.objectToDecision': 'Автор возразил против решения о предложении №{proposal}',
  'audit.act.review.answerObjection': 'Дан ответ на возражение по предложению №{proposal}',

  'audit.act.voting.importRoll': 'Загружен список голосующих: {lines} {lines|строка|строки|строк}',
  'audit.act.voting.decideRollLines': 'Решены спорные строки списка: {lines}',
  'audit.act.voting.confirmRoll': 'Утверждён список голосующих: {count} {count|человек|человека|человек}',
  'audit.act.voting.takeBallot': 'Одному жителю выдан бюллетень',
  'audit.act.voting.castBallot': 'В урну опущен один бюллетень',

  'audit.act.tally.beginCount': 'Начат подсчёт голосов, открыт ключ жребия',
  'audit.act.tally.finishCount': 'Голоса подсчитаны: {ballots} {ballots|бюллетень|бюллетеня|бюллетеней}',
  'audit.act.tally.certifyCount': 'Итог подсчёта утверждён',
  'audit.act.tally.exportElection': 'Выдан файл голосования: {ballots} {ballots|бюллетень|бюллетеня|бюллетеней}',
  'audit.act.tally.importElection':
    'Загружено опубликованное голосование: {ballots} {ballots|бюллетень|бюллетеня|бюллетеней}',

  'audit.act.audit.takeExport': 'Аудитор запросил файл: {file}',
  'audit.act.audit.sealExport': 'Файл выдан полностью: {file}, {rows} {rows|строка|строки|строк}',
  'audit.act.audit.raiseFinding': 'Аудитор записал замечание №{finding}',
  'audit.act.audit.withdrawFinding': 'Аудитор отказался от записи №{finding}',
  'audit.act.audit.communicateFinding': 'Замечание №{finding} направлено акиму и опубликовано',
  'audit.act.audit.answerFinding': 'Аким ответил на замечание №{finding}',
  'audit.act.audit.insistOnFinding': 'Аудитор снова просит ответ на замечание №{finding}',
  'audit.act.audit.closeFinding': 'Аудитор закрыл замечание №{finding}',
  'audit.act.audit.reopenFinding': 'Аудитор снова открыл замечание №{finding}',

  'audit.by.resident': 'Житель',
  'audit.by.author': 'Автор',
  'audit.by.person': 'Пользователь',
  'audit.by.anyone': 'Система',
  'audit.by.nobody': 'Неизвестно',
};
