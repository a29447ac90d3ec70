import type { Address, Self, Visit } from './page.ts';

/** Thrown by `load`: the visitor is to see another page instead. */
export class Elsewhere extends Error {
  override readonly name = 'Elsewhere';

  constructor(readonly address: Address) {
    super(`See ${address}`);
  }
}

/** Thrown by `load`: the visitor is to go to another site, whose whole address the house itself has named. */
export class Outside extends Error {
  override readonly name = 'Outside';

  constructor(readonly address: string) {
    super('See another site');
  }
}

/** Whose page it is; who is not signed in signs in first. */
export function signedIn(visit: Visit): NonNullable<Self['person']> {
  if (!visit.self.person) throw new Elsewhere(signInFrom(visit));
  return visit.self.person;
}

/** Where to sign in, and to come back to this page after it. Who comes to work has a door of their own. */
export const signInFrom = ({ path, query }: Visit, door: '/sign-in' | '/sign-in/office' = '/sign-in'): Address =>
  `${door}?${new URLSearchParams({ next: query.size > 0 ? `${path}?${query}` : path })}`;
