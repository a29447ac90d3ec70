import { rule } from '@ortaq/kernel';

import { contains, levelOf } from '../communities/kato.ts';
import type { Office, Standing } from './standing.ts';

/** The code that stands for the whole country: an operator is one everywhere. */
export const COUNTRY_KATO = '000000000';

export interface HeldOffice {
  readonly office: Office;
  readonly kato: string;
}

/** What giving or ending an office depends on. */
export interface AppointmentFacts {
  /** What the one who gives is where the office is held. */
  readonly giver: readonly Standing[];
  /** The office that is given or ended. */
  readonly office: HeldOffice;
  /** Every other office that the person holds. */
  readonly others: readonly HeldOffice[];
  readonly isSelf: boolean;
}

/** What each may give; whoever may give an office may also end it. */
const giveable: Readonly<Partial<Record<Standing, readonly Office[]>>> = {
  akim: ['clerk', 'member', 'chair'],
  operator: ['clerk', 'akim', 'member', 'chair', 'auditor', 'operator'],
};

const ofVillage: readonly Office[] = ['clerk', 'akim', 'member', 'chair'];

/** Offices that check each other: nobody holds both where they meet. */
const apart: readonly (readonly [Office, Office])[] = [
  ['clerk', 'akim'],
  ...ofVillage.map((each) => ['auditor', each] as const),
  ['akim', 'chair'],
  ['akim', 'member'],
];

const meet = (one: string, other: string): boolean => contains(one, other) || contains(other, one);

const clash = (one: HeldOffice, other: HeldOffice): boolean =>
  meet(one.kato, other.kato) &&
  apart.some(([a, b]) => (a === one.office && b === other.office) || (b === one.office && a === other.office));

const canGive = (giver: readonly Standing[], office: Office): boolean =>
  giver.some((each) => giveable[each]?.includes(office) === true);

function fits({ office, kato }: HeldOffice): boolean {
  if (office === 'operator') return kato === COUNTRY_KATO;
  if (kato === COUNTRY_KATO) return false;
  return !ofVillage.includes(office) || levelOf(kato) === 'sub_district';
}

const appointing = rule<AppointmentFacts>();

const notAbove = appointing('identity/office-above-you', ({ giver, office }) => canGive(giver, office.office));
const notSelf = appointing('identity/own-office', ({ isSelf }) => !isSelf);
const inPlace = appointing('identity/office-elsewhere', ({ office }) => fits(office));
const noClash = appointing(
  'identity/offices-clash',
  ({ office, others }) => !others.some((each) => clash(each, office)),
);
const notHeld = appointing(
  'identity/office-held',
  ({ office, others }) => !others.some((each) => each.office === office.office && each.kato === office.kato),
);

/** Giving an office. */
export const grantRules = [notAbove, notSelf, inPlace, noClash, notHeld] as const;

/** Ending one. Nobody gives or ends their own: it takes two people to make or unmake an office. */
export const revokeRules = [notAbove, notSelf] as const;

/** A new password may be given only to someone all of whose offices one could give. */
export const resetRules = [
  notSelf,
  appointing('identity/office-above-you', ({ giver, office, others }) =>
    [office, ...others].every((each) => canGive(giver, each.office)),
  ),
] as const;
