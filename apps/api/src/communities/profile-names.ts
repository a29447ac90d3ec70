import type { Body, GovernanceLaw, GovernanceProfile, ProfileId } from '@ortaq/domain/communities';
import { languages, type Named } from '@ortaq/kernel';
import { wordsIn } from '@ortaq/words';

const nameOf = (profile: ProfileId, body: Body): Named =>
  Object.fromEntries(
    languages.map((language) => [language, wordsIn(language)(`communities.profile.${profile}.${body}`)]),
  ) as Named;

/** The law of a country with the names of its bodies: what is kept with a village when it is opened. */
export const namedProfile = (law: Omit<GovernanceLaw, 'timeZone'>, profile: ProfileId): GovernanceProfile => ({
  ...law,
  bodies: {
    council: nameOf(profile, 'council'),
    executive: nameOf(profile, 'executive'),
    auditor: nameOf(profile, 'auditor'),
  },
});
