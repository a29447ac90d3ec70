import { Injectable } from '@nestjs/common';
import { providerRules, returnRules } from '@ortaq/domain/identity';
import { type Language, obey } from '@ortaq/kernel';

import type { PersonId } from '../platform/actor.ts';
import { uuidv7 } from '../platform/ids.ts';
import { PeopleRecords, type PeopleInHand } from './people-records.ts';
import type { NewPerson, PeopleStore, Person } from './people.store.ts';
import { type Attempt, Provider, type Told } from './provider.ts';
import type { Proven } from './signing-in.ts';
import { Tries } from './tries.ts';

/** What came back with a browser. */
export interface Returned {
  /** The query of the provider's answer. */
  readonly answer: string;
  readonly attempt: Attempt | undefined;
  /** Who is signed in in this browser already. */
  readonly here: PersonId | null;
  readonly language: Language;
  /** The address on the network. */
  readonly from: string;
}

/** Proves who somebody is by what a provider of identities says: its identity number is the only bond between both houses. */
@Injectable()
export class ProvingByProvider {
  constructor(
    private readonly provider: Provider,
    private readonly records: PeopleRecords,
    private readonly tries: Tries,
  ) {}

  async prove({ answer, attempt, from, ...asking }: Returned): Promise<Proven> {
    this.provider.insist();
    await this.tries.take('provider-from', from);
    const state = new URLSearchParams(answer).get('state');
    obey(returnRules, { hasSetOut: attempt !== undefined, isSameState: state === attempt?.state });
    const told = await this.provider.hear(answer, attempt!);
    return this.records.change((inHand) => personOf(inHand, told, asking));
  }
}

type Asking = Pick<Returned, 'here' | 'language'>;

/** The holder of the number; else whoever is signed in and has none; else somebody new. Two people are never made one. */
async function personOf({ people }: PeopleInHand, { iin, name }: Told, { here, language }: Asking): Promise<Proven> {
  const holder = iin === null ? null : await people.takeIin(iin);
  const signedIn = here && (await people.get(here));
  obey(providerRules, { hasNumber: iin !== null, isOnePerson: isOne(holder, signedIn) });
  const known = holder ?? signedIn;
  const personId = await named(people, known, { name, language });
  if (!holder) await people.keepIin(personId, iin!);
  return { personId, means: 'oidc', isNew: !known, mustChangePassword: false };
}

const isOne = (holder: Person | null, signedIn: Person | null): boolean =>
  signedIn === null || (holder ? holder.id === signedIn.id : signedIn.iinMark === null);

/** Somebody new, or who is known already; a name that the person has is theirs to change. */
async function named(people: PeopleStore, known: Person | null, told: Omit<NewPerson, 'id'>): Promise<PersonId> {
  const id = known?.id ?? (uuidv7() as PersonId);
  if (!known) await people.add({ id, ...told });
  else if (known.name === '') await people.change(id, { name: told.name });
  return id;
}
