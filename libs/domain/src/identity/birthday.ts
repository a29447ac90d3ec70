const centuries = [1800, 1800, 1900, 1900, 2000, 2000];

/** The birthday that a number tells, YYYY-MM-DD: its seventh digit names the century. Null where it tells none. */
export function birthdayIn(iin: string): string | null {
  const century = centuries[Number(iin[6]) - 1];
  if (century === undefined) return null;
  const day = `${century + Number(iin.slice(0, 2))}-${iin.slice(2, 4)}-${iin.slice(4, 6)}`;
  const isInCalendar = !Number.isNaN(Date.parse(day)) && new Date(day).toISOString().startsWith(day);
  return isInCalendar ? day : null;
}

/** Whole years on a civil day, YYYY-MM-DD. Who was born on 29 February grows older on 1 March. */
export const ageOn = (birthday: string, day: string): number =>
  Number(day.slice(0, 4)) - Number(birthday.slice(0, 4)) - (day.slice(5) < birthday.slice(5) ? 1 : 0);
