import type { Community, CommunityId } from '@ortaq/domain/communities';
import { contains } from '@ortaq/domain/communities';
import type { Office, Standing } from '@ortaq/domain/identity';
import type { Id, Language } from '@ortaq/kernel';

export type PersonId = Id<'Person'>;

/** An office held in a place: a village, or a district or oblast with every village in it. */
export interface Appointment {
  readonly office: Office;
  readonly kato: string;
}

/** Who asks. A visitor has no person. */
export interface Actor {
  readonly personId: PersonId | null;
  readonly language: Language;
  readonly appointments: readonly Appointment[];
  /** Villages in which this person is known as a resident. */
  readonly residentOf: readonly CommunityId[];
}

export const visitor: Actor = { personId: null, language: 'kk', appointments: [], residentOf: [] };

/** What the actor is to a community, or to the country when there is none. */
export function standingsOf(actor: Actor, community: Pick<Community, 'id' | 'kato'> | null): Standing[] {
  if (actor.personId === null) return [];
  const offices = actor.appointments
    .filter((each) => each.office === 'operator' || (community !== null && contains(each.kato, community.kato)))
    .map((each) => each.office);
  const resident: Standing[] = community && actor.residentOf.includes(community.id) ? ['resident'] : [];
  return ['person', ...resident, ...new Set(offices)];
}

/** Finds who stands behind a session token. The capability `identity` answers. */
export abstract class Actors {
  abstract behind(sessionToken: string): Promise<Actor | undefined>;
}
