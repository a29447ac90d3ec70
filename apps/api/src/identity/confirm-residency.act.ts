import type { identity, InputOf } from '@ortaq/contract';
import { residencyRules, type ResidencyFacts } from '@ortaq/domain/identity';
import { obey } from '@ortaq/kernel';

import { found } from '../platform/refuse-on.ts';
import type { Act } from '../platform/registrar.ts';
import type { Tx } from '../platform/tx.ts';
import { peopleIn, type PeopleStore, type Person } from './people.store.ts';
import type { RegisterEntity } from './register.entity.ts';
import { registerIn, type RegisterStore } from './register.store.ts';
import { residenciesIn, type ResidenciesStore, type Residency } from './residencies.store.ts';

type Input = InputOf<typeof identity.confirmResidency>;

/** Who is not vouched for learns nothing else: not even whether somebody holds the number. */
const vouching = residencyRules.slice(0, 1);

interface Stores {
  readonly people: PeopleStore;
  readonly register: RegisterStore;
  readonly residencies: ResidenciesStore;
}

interface Facts extends ResidencyFacts {
  readonly person: Person;
  readonly row: RegisterEntity | null;
}

/** The number is the person's own by a document, a provider or a register: then no phone has to speak for it. */
const isProven = (row: RegisterEntity, person: Person): boolean => person.iinMark?.equals(row.iinMark) ?? false;

interface Confirmed {
  readonly residency: Residency;
  readonly iin: string;
  readonly name: string;
}

/** The village's register knows this number, which the person proved or which stands there with the phone of theirs: they are a resident. */
export const confirmResidency: Act<Stores, Input, Facts, Confirmed> = {
  name: 'identity.confirmResidency',
  right: 'self:change',
  stores: (tx: Tx) => ({ people: peopleIn(tx), register: registerIn(tx), residencies: residenciesIn(tx) }),

  async load({ people, register }, { iin }, { actor }) {
    const person = found(await people.get(actor.personId!));
    const holder = await people.byIin(iin);
    const row = await register.find(iin);
    return {
      person,
      row,
      isVouchedFor: row !== null && (isProven(row, person) || people.isMarkOf(row.phoneMark, person.phone)),
      isIinOfAnother: holder !== null && holder.id !== person.id,
      isPhoneOfAnother: false,
      hasOtherIin: person.iinMark !== null && holder?.id !== person.id,
    };
  },

  decide(facts, { iin }, { now }) {
    obey(facts.isVouchedFor ? residencyRules : vouching, facts);
    const { person, row } = facts;
    const residency = {
      personId: person.id,
      settlementId: row!.settlementId,
      way: 'register',
      verifiedAt: now,
    } as const;
    return { residency, iin, name: person.name || row!.name };
  },

  async save({ people, residencies }, { residency, iin, name }) {
    await people.keepIin(residency.personId, iin);
    await people.change(residency.personId, { name });
    await residencies.keep(residency);
  },

  witness: ({ residency }) => ({ way: residency.way }),
};
