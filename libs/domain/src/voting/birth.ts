/** A birthday as the office wrote it: a whole date, or the year alone. */
export interface Birth {
  readonly year: number;
  /** `MM-DD`, or null when only the year is known. */
  readonly monthDay: string | null;
}

const forms: readonly RegExp[] = [
  /^(?<year>\d{4})$/,
  /^(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)$/,
  /^(?<day>\d{1,2})[./](?<month>\d{1,2})[./](?<year>\d{4})$/,
];

/** 1990, 1990-03-05, 05.03.1990 or 5/3/1990, day first; nothing when it is no date of this calendar. */
export function readBirth(text: string): Birth | null {
  const groups = forms.map((form) => form.exec(text)?.groups).find((each) => each !== undefined);
  const { year = '', month, day } = groups ?? {};
  if (year === '' || Number(year) < 1800) return null;
  if (month === undefined || day === undefined) return { year: Number(year), monthDay: null };
  return isDate(Number(year), Number(month), Number(day))
    ? { year: Number(year), monthDay: `${month.padStart(2, '0')}-${day.padStart(2, '0')}` }
    : null;
}

function isDate(year: number, month: number, day: number): boolean {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return day >= 1 && day <= (days[month - 1] ?? 0);
}

/** The voting, as civil dates of the village, and the age from which one votes. */
export interface AgeLimit {
  readonly minimumAge: number;
  readonly opensOn: string;
  readonly closesOn: string;
}

/** Whether the age is reached when the voting opens; `unsure` when it comes during the voting or the day is not known. */
export function ageAtVoting(
  { year, monthDay }: Birth,
  { minimumAge, opensOn, closesOn }: AgeLimit,
): 'reached' | 'unsure' | 'young' {
  const earliest = `${year + minimumAge}-${monthDay ?? '01-01'}`;
  const latest = `${year + minimumAge}-${monthDay ?? '12-31'}`;
  if (latest <= opensOn) return 'reached';
  return earliest > closesOn ? 'young' : 'unsure';
}
