import { broken } from '@ortaq/kernel';

import { type AppointmentFacts, COUNTRY_KATO, grantRules, resetRules, revokeRules } from './appointment.rules.ts';
import { type Office, offices, type Standing } from './standing.ts';

const village = '103230000';
const district = '103200000';
const facts = (differences: Partial<AppointmentFacts>): AppointmentFacts => ({
  giver: ['person', 'operator'],
  office: { office: 'clerk', kato: village },
  others: [],
  isSelf: false,
  ...differences,
});
const granting = (differences: Partial<AppointmentFacts>) => broken(grantRules, facts(differences));

describe('who may give which office', () => {
  const given = (giver: Standing[]) =>
    offices.filter(
      (office) => !granting({ giver, office: { office, kato: village } }).includes('identity/office-above-you'),
    );

  it.each([
    ['an operator', ['operator'], [...offices]],
    ['an akim', ['akim'], ['clerk', 'member', 'chair']],
    ['a clerk', ['clerk'], []],
    ['a chair', ['chair'], []],
    ['an auditor', ['auditor'], []],
  ] as [string, Standing[], Office[]][])('%s', (_, giver, expected) => {
    expect(given(giver)).toEqual(expected);
  });

  it('is nobody for their own', () => {
    expect([granting({ isSelf: true }), broken(revokeRules, facts({ isSelf: true }))]).toEqual([
      ['identity/own-office'],
      ['identity/own-office'],
    ]);
  });
});

describe('where an office is held', () => {
  it.each([
    ['clerk', village, true],
    ['clerk', district, false],
    ['chair', '103230100', false],
    ['akim', COUNTRY_KATO, false],
    ['auditor', village, true],
    ['auditor', district, true],
    ['auditor', '100000000', true],
    ['auditor', COUNTRY_KATO, false],
    ['operator', COUNTRY_KATO, true],
    ['operator', village, false],
  ] as const)('%s in %s: %s', (office, kato, fits) => {
    expect(granting({ office: { office, kato } }).includes('identity/office-elsewhere')).toBe(!fits);
  });
});

describe('two offices in one hand', () => {
  it.each([
    ['clerk', 'akim', village, true],
    ['akim', 'clerk', village, true],
    ['akim', 'chair', village, true],
    ['akim', 'member', village, true],
    ['clerk', 'member', village, false],
    ['member', 'chair', village, false],
    ['clerk', 'auditor', district, true],
    ['clerk', 'auditor', '104200000', false],
    ['clerk', 'akim', '103233000', false],
  ] as const)('%s here and %s there clash: %s %s', (office, held, kato, clash) => {
    const broke = granting({ office: { office, kato: village }, others: [{ office: held, kato }] });
    expect(broke.includes('identity/offices-clash')).toBe(clash);
  });

  it('are never the same office twice', () => {
    expect(granting({ others: [{ office: 'clerk', kato: village }] })).toEqual(['identity/office-held']);
  });
});

describe('a new password for a colleague', () => {
  it('is given only by who could give every office of theirs', () => {
    const akim: Standing[] = ['akim'];
    expect(broken(resetRules, facts({ giver: akim }))).toEqual([]);
    expect(broken(resetRules, facts({ giver: akim, others: [{ office: 'operator', kato: COUNTRY_KATO }] }))).toEqual([
      'identity/office-above-you',
    ]);
  });
});
