import { kk as alerts } from './alerts/kk.ts';
import { kk as acts } from './acts/kk.ts';
import { kk as file } from './export/kk.ts';
import { kk as findings } from './findings/kk.ts';
import { kk as pages } from './pages/kk.ts';
import { kk as room } from './room/kk.ts';

export const kk = {
  ...acts,
  ...alerts,
  ...file,
  ...findings,
  ...pages,
  ...room,
  'audit.notice.communicate': 'Ортақ: аудитор Сізге №{number} кемшілікті жіберді. Кеңсе бөлмесінде жауап беріңіз.',
  'audit.notice.insist': 'Ортақ: аудитор №{number} кемшілікке қайта жауап сұрады. Кеңсе бөлмесінде жауап беріңіз.',
  'audit.notice.reopen': 'Ортақ: аудитор №{number} кемшілікті қайта ашты. Кеңсе бөлмесінде жауап беріңіз.',
  'audit/answer-by-past': 'Жауап мерзімі өтіп кеткен. Кейінгі күнді таңдаңыз.',
  'audit/answer-awaited': 'Әкімнің жауап мерзімі бітпеді. Алдымен жауабын тыңдаңыз.',
  'audit/mend-by-missing': 'Кемшілікті қай күнге дейін жоятыныңызды жазыңыз.',
  'audit/mend-by-past': 'Жою мерзімі өтіп кеткен. Кейінгі күнді таңдаңыз.',
} as const;
