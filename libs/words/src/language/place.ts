import type { Currency } from './money.ts';
import { almaty } from './zone.ts';

/** Whose clock and whose money a community's pages show. */
export interface Place {
  /** IANA name of the time zone. */
  readonly zone: string;
  readonly currency: Currency;
}

export const kazakhstan: Place = { zone: almaty, currency: 'KZT' };
