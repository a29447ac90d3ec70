import type { GovernanceLaw } from '../community.ts';

/** Türkiye: the council of elders of a village (Köy Kanunu 442 of 1924). */
export const trKoy: GovernanceLaw = {
  id: 'tr-koy',
  currency: 'TRY',
  timeZone: 'Europe/Istanbul',
  quorum: { numerator: 1, denominator: 2 },
  majority: { numerator: 1, denominator: 2 },
  minimumAge: 18,
  signers: ['chair'],
};
