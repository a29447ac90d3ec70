import { openPast, type Past } from '@ortaq/api';

/** The days of a vote, told from its planning, on which something can be done. */
const calendar = { plan: 0, review: 15, frozen: 18, voting: 25, tally: 31 } as const;

/** Days ago on which a vote is planned that has closed by now: the box is opened by a clock that nobody moves. */
export const PLANNED_AGO = calendar.tally;

/** A clock of the whole product that a journey moves, beginning on the day of planning; whoever is signed in stays it. */
export class Calendar {
  private constructor(private readonly past: Past) {}

  static async begin(): Promise<Calendar> {
    const made = new Calendar(await openPast(process.env['ORTAQ_DATABASE_OWNER_URL']!));
    await made.goTo('plan');
    return made;
  }

  async goTo(day: keyof typeof calendar): Promise<void> {
    await this.past.goTo(calendar[day] - PLANNED_AGO);
    await this.past.sql(`update identity.session set expires_at = now() + interval '1 day'`);
  }

  /** From now on it is what it is. */
  async end(): Promise<void> {
    await this.past.end();
    await this.past.close();
  }
}
