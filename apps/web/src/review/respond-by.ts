import { dayOf, instantAt, isoIn } from '@ortaq/words';

const DAY = 86_400_000;

/** A week to mend a proposal, but never into the voting. As a field of a form shows it, on the clocks of the village. */
export function usualRespondBy(now: Date, votingOpensAt: string, zone: string): string {
  const latest = Date.parse(votingOpensAt) - DAY;
  const day = dayOf(new Date(Math.min(now.getTime() + 7 * DAY, latest)), zone);
  return `${day}T18:00`;
}

/** What such a field says, as the wire carries it; what is no moment goes as it was typed. */
export function momentOf(text: string, zone: string): string {
  const [day, time] = text.split('T');
  return day && time ? isoIn(instantAt(day, time, zone), zone) : text;
}
