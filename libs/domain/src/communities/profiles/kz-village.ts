import type { GovernanceLaw } from '../community.ts';

/** Kazakhstan: the meeting of the local community or Kenes of a rural district (Law 148 of 2001, art. 39-3; Order 295 of 2017). */
export const kzVillage: GovernanceLaw = {
  id: 'kz-village',
  currency: 'KZT',
  timeZone: 'Asia/Almaty',
  quorum: { numerator: 1, denominator: 2 },
  majority: { numerator: 1, denominator: 2 },
  minimumAge: 18,
  signers: ['chair', 'secretary'],
};
