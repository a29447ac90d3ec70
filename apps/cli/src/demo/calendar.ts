import type { Past } from '@ortaq/api';

interface Happening {
  /** Days from today; the past is negative. */
  readonly day: number;
  readonly happen: () => Promise<void>;
}

/** What happened when. Several cycles overlap, so everything is played in the order of its days. */
export class Calendar {
  private readonly happenings: Happening[] = [];

  on(day: number, happen: () => Promise<void>): void {
    this.happenings.push({ day, happen });
  }

  async play(past: Past): Promise<void> {
    for (const { day, happen } of this.happenings.toSorted((a, b) => a.day - b.day)) {
      await past.goTo(day);
      await happen();
    }
  }
}

const DAY_MS = 86_400_000;

/** The moment so many days from today, at a full hour of the village's day. */
export const moment = (day: number, hour = 9): string => {
  const date = new Date(Date.now() + day * DAY_MS).toISOString().slice(0, 10);
  return new Date(`${date}T${String(hour).padStart(2, '0')}:00:00+05:00`).toISOString();
};

/** The civil date so many days from today. */
export const civil = (day: number): string => moment(day, 12).slice(0, 10);
