import { kk as acts } from './acts/kk.ts';
import { kk as pages } from './pages/kk.ts';

export const kk = {
  ...acts,
  ...pages,
  'audit/answer-by-past': 'Жауап мерзімі өтіп кеткен. Кейінгі күнді таңдаңыз.',
  'audit/answer-awaited': 'Әкімнің жауап мерзімі бітпеді. Алдымен жауабын тыңдаңыз.',
  'audit/mend-by-missing': 'Кемшілікті қай күнге дейін жоятыныңызды жазыңыз.',
  'audit/mend-by-past': 'Жою мерзімі өтіп кеткен. Кейінгі күнді таңдаңыз.',
} as const;
