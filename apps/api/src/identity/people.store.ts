import type { Language } from '@ortaq/kernel';
import { birthdayIn, lastFour } from '@ortaq/domain/identity';

import type { PersonId } from '../platform/actor.ts';
import { refuseOn } from '../platform/refuse-on.ts';
import type { Tx } from '../platform/tx.ts';
import { PersonEntity } from './person.entity.ts';

/** A person as acts see one: the identity number is a mark, never the number. */
export interface Person {
  readonly id: PersonId;
  readonly name: string;
  readonly language: Language;
  readonly phone: string | null;
  readonly email: string | null;
  readonly iinMark: Buffer | null;
}

export type NewPerson = Pick<Person, 'id' | 'name' | 'language'> & Partial<Pick<Person, 'phone' | 'email'>>;

export interface PeopleStore {
  get(id: PersonId): Promise<Person | null>;
  /** Nobody, where there is no phone. */
  byPhone(phone: string | null): Promise<Person | null>;
  byIin(iin: string): Promise<Person | null>;
  /** The same, and nobody else takes the number before the commit: two devices at once are one new person. */
  takeIin(iin: string): Promise<Person | null>;
  /** The birthday that the sealed identity number tells, YYYY-MM-DD; null where there is none. The number itself stays here. */
  birthday(id: PersonId): Promise<string | null>;
  /** Whether there is a mark, and it was made of this phone. */
  isMarkOf(mark: Buffer | null, phone: string | null): boolean;
  add(person: NewPerson): Promise<void>;
  change(id: PersonId, known: Partial<Pick<Person, 'name' | 'language' | 'phone' | 'email'>>): Promise<void>;
  /** Keeps the number as a keyed mark, a sealed value and its last four digits. */
  keepIin(id: PersonId, iin: string): Promise<void>;
}

type Needed = Pick<Tx, 'manager' | 'seals'>;

const personOf = ({ id, name, language, phone, email, iinMark }: PersonEntity): Person => ({
  id,
  name,
  language,
  phone,
  email,
  iinMark,
});

export const peopleIn = ({ manager, seals }: Needed): PeopleStore => {
  const one = async (where: object) => {
    const row = await manager.findOneBy(PersonEntity, where);
    return row && personOf(row);
  };
  const phoneOnce = <T>(work: () => Promise<T>) => refuseOn('person_phone_once', 'identity/phone-of-another', work);
  return {
    get: (id) => one({ id }),
    byPhone: async (phone) => (phone === null ? null : one({ phone })),
    byIin: (iin) => one({ iinMark: seals.mark(iin) }),
    async takeIin(iin) {
      const iinMark = seals.mark(iin);
      await manager.query('select pg_advisory_xact_lock($1)', [iinMark.readBigInt64BE().toString()]);
      return one({ iinMark });
    },
    async birthday(id) {
      const row = await manager.findOneBy(PersonEntity, { id });
      return row?.iinSealed ? birthdayIn(seals.open(row.iinSealed)) : null;
    },
    isMarkOf: (mark, phone) => mark !== null && phone !== null && mark.equals(seals.mark(phone)),
    add: (person) => phoneOnce(async () => void (await manager.insert(PersonEntity, { ...person }))),
    change: (id, known) => phoneOnce(async () => void (await manager.update(PersonEntity, { id }, { ...known }))),
    async keepIin(id, iin) {
      const kept = { iinMark: seals.mark(iin), iinSealed: seals.seal(iin), iinLast4: lastFour(iin) };
      await refuseOn('person_iin_once', 'identity/iin-of-another', () => manager.update(PersonEntity, { id }, kept));
    },
  };
};
