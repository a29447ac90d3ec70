import { cycles } from '@ortaq/contract';

import type { Calendar } from './calendar.ts';
import { type Course, lastYear, type Part, twoYearsAgo } from './courses.ts';
import { syntheticBin } from './iin.ts';
import { accept, contract, enterPayment, giveBackRest, pay, photograph } from './money.ts';
import type { Played } from './round.ts';
import { village } from './village.ts';

/** Days from an act to its payment. */
const UNTIL_PAID = 5;

/** One project from its contract to its last payment, each paper on its day. */
function follow(calendar: Calendar, played: Played, course: Course): void {
  const { at, number, signed, subject, company, parts, photos = [], rest } = course;
  let under = '';
  calendar.on(signed, async () => {
    under = await contract(played, at, { ...course, day: signed, note: subject, bin: syntheticBin(company) });
  });
  parts.forEach(({ day, amount, done, order }: Part, part) => {
    calendar.on(day, () => accept(played, under, { number: `${number}-${part + 1}`, day, amount, note: done }));
    const paid = { number: `${number}/${400 + part}`, day: day + UNTIL_PAID, amount, note: done };
    const enter = order === 'waits' ? enterPayment : pay;
    calendar.on(paid.day, async () => void (await enter(played, under, paid)));
  });
  for (const photo of photos) calendar.on(photo.day, () => photograph(played, at, photo));
  if (rest)
    calendar.on(rest.day, () =>
      giveBackRest(played, at, { number: `${number}-0`, day: rest.day, amount: rest.amount, note: rest.why }),
    );
}

export function workOnLastYear(calendar: Calendar, played: Played): void {
  for (const course of lastYear) follow(calendar, played, course);
}

export function workOnTwoYearsAgo(calendar: Calendar, played: Played): void {
  for (const course of twoYearsAgo) follow(calendar, played, course);
  calendar.on(-400, async () => {
    await played.cast.akim(cycles.completeCycle, { community: village.slug, cycle: played.cycle });
  });
}
