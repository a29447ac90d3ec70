import type { Words } from '../message-types.ts';
import { ru as alerts } from './alerts/ru.ts';
import { ru as acts } from './acts/ru.ts';
import type { kk } from './kk.ts';
import { ru as file } from './export/ru.ts';
import { ru as findings } from './findings/ru.ts';
import { ru as pages } from './pages/ru.ts';
import { ru as room } from './room/ru.ts';

export const ru: Words<typeof kk> = {
  ...acts,
  ...alerts,
  ...file,
  ...findings,
  ...pages,
  ...room,
  'audit.notice.communicate': 'Ortaq: аудитор направил Вам замечание №{number}. Ответьте в комнате аппарата.',
  'audit.notice.insist': 'Ortaq: аудитор снова просит ответ на замечание №{number}. Ответьте в комнате аппарата.',
  'audit.notice.reopen': 'Ortaq: аудитор снова открыл замечание №{number}. Ответьте в комнате аппарата.',
  'audit/answer-by-past': 'Срок ответа уже прошёл. Выберите более поздний день.',
  'audit/answer-awaited': 'Срок ответа акима ещё не вышел. Сначала выслушайте ответ.',
  'audit/mend-by-missing': 'Укажите, к какому дню замечание будет устранено.',
  'audit/mend-by-past': 'Срок устранения уже прошёл. Выберите более поздний день.',
};
