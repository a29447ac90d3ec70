import { communities, identity } from '@ortaq/contract';
import type { Office, Standing } from '@ortaq/domain/identity';

import type { Address, Visit } from '../platform/page.ts';

const rooms: Readonly<Record<Office, string>> = {
  clerk: '/office',
  akim: '/office',
  member: '/kenes',
  chair: '/kenes',
  auditor: '/audit',
  operator: '',
};

/** The room of the first office that holds in the village, else the village's first page. */
export function roomFor(standings: readonly Standing[]): string {
  const office = standings.find((each): each is Office => each in rooms);
  return office ? rooms[office] : '';
}

/** Where a person's work or village is: the page after signing in for its own sake. */
export async function startOf({ self, call, query }: Pick<Visit, 'self' | 'call' | 'query'>): Promise<Address> {
  const { person } = self;
  if (!person) return '/sign-in';
  if (person.mustChangePassword) return '/sign-in/password';
  const [office] = person.offices;
  const offered = office ? await call(communities.findCommunities, { within: office.kato }) : { communities: [] };
  const slug = query.get('village') ?? offered.communities[0]?.slug ?? person.residentOf[0]?.slug;
  if (!slug) return '/';
  const { standings } = await call(identity.readSelf, { community: slug });
  return `/${slug}${roomFor(standings)}`;
}
