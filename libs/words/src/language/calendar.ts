import type { Language } from '@ortaq/kernel';

const listed = (names: string): readonly string[] => names.split(' ');

/** Months as they stand after a day: Russian in the genitive. */
const months = {
  kk: listed('қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан'),
  ru: listed('января февраля марта апреля мая июня июля августа сентября октября ноября декабря'),
  en: listed('January February March April May June July August September October November December'),
};
const russianMonths = listed('январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь');

const weekdays = {
  kk: listed('дүйсенбі сейсенбі сәрсенбі бейсенбі жұма сенбі жексенбі'),
  ru: listed('понедельник вторник среда четверг пятница суббота воскресенье'),
  en: listed('Monday Tuesday Wednesday Thursday Friday Saturday Sunday'),
};
const shortWeekdays = {
  kk: listed('дс сс ср бс жм сб жс'),
  ru: listed('пн вт ср чт пт сб вс'),
  en: listed('Mon Tue Wed Thu Fri Sat Sun'),
};

/** A month (from 1) as it stands in a date. */
export const monthInDate = (month: number, language: Language): string => months[language][month - 1] ?? '';

/** A month (from 1) by itself, as on a calendar. */
export const monthName = (month: number, language: Language): string =>
  (language === 'ru' ? russianMonths : months[language])[month - 1] ?? '';

/** A day of the week, 1 for Monday. */
export const weekdayName = (weekday: number, language: Language): string => weekdays[language][weekday - 1] ?? '';

export const shortWeekdayName = (weekday: number, language: Language): string =>
  shortWeekdays[language][weekday - 1] ?? '';
