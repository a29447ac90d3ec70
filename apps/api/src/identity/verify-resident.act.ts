import type { identity, InputOf } from '@ortaq/contract';
import { residencyRules, type ResidencyFacts } from '@ortaq/domain/identity';
import { obey } from '@ortaq/kernel';

import type { PersonId } from '../platform/actor.ts';
import type { Act } from '../platform/registrar.ts';
import type { Tx } from '../platform/tx.ts';
import { endPasskeysBy } from './passkeys.store.ts';
import { peopleIn, type PeopleStore, type Person } from './people.store.ts';
import { residenciesIn, type ResidenciesStore, type Residency } from './residencies.store.ts';
import { endSessionsOf } from './sessions.ts';

type Input = InputOf<typeof identity.verifyResident>;

interface Stores {
  readonly people: PeopleStore;
  readonly residencies: ResidenciesStore;
  /** Closes what the phone of a person opened, and the devices that were made known by it. */
  endOpened(of: PersonId): Promise<void>;
}

interface Facts extends ResidencyFacts {
  /** The person who is known already, by number or else by phone. */
  readonly known: Person | null;
  /** An account that was begun with this phone and never showed a number: it gives the phone up. */
  readonly emptyHolder: Person | null;
}

interface Verified extends Pick<Input, 'iin' | 'phone' | 'name'> {
  readonly known: Person | null;
  readonly emptyHolder: Person | null;
  readonly residency: Residency;
  readonly isNew: boolean;
  readonly movesPhone: boolean;
}

/** A clerk saw the document of a person at the counter. */
export const verifyResident: Act<Stores, Input, Facts, Verified> = {
  name: 'identity.verifyResident',
  right: 'resident:verify',
  stores: (tx: Tx) => ({
    people: peopleIn(tx),
    residencies: residenciesIn(tx),
    async endOpened(of) {
      await endSessionsOf(tx.manager, of);
      await endPasskeysBy(tx.manager, 'code', of);
    },
  }),

  async load({ people }, { iin, phone }) {
    const [byIin, byPhone] = [await people.byIin(iin), await people.byPhone(phone)];
    const known = byIin ?? (byPhone?.iinMark === null ? byPhone : null);
    const holder = byPhone && byPhone.id !== known?.id ? byPhone : null;
    return {
      known,
      emptyHolder: holder?.iinMark === null ? holder : null,
      isVouchedFor: true,
      isIinOfAnother: false,
      isPhoneOfAnother: holder !== null && holder.iinMark !== null,
      hasOtherIin: false,
    };
  },

  decide(facts, { iin, phone, name, settlementId }, { now, newId }) {
    obey(residencyRules, facts);
    const { known, emptyHolder } = facts;
    const personId = known?.id ?? newId<PersonId>();
    return {
      known,
      emptyHolder,
      iin,
      phone,
      name,
      isNew: known === null,
      movesPhone: known !== null && known.phone !== phone,
      residency: { personId, settlementId: settlementId ?? null, way: 'counter', verifiedAt: now },
    };
  },

  async save({ people, residencies, endOpened }, verified, { actor }) {
    const { residency, emptyHolder, iin, phone, name } = verified;
    if (emptyHolder) {
      await people.change(emptyHolder.id, { phone: null });
      await endOpened(emptyHolder.id);
    }
    if (verified.isNew) await people.add({ id: residency.personId, name, phone, language: actor.language });
    else await people.change(residency.personId, { name, phone });
    if (verified.movesPhone) await endOpened(residency.personId);
    await people.keepIin(residency.personId, iin);
    await residencies.keep(residency);
  },

  witness: ({ residency, isNew, movesPhone }) => ({ way: residency.way, isNew, movesPhone }),

  notices: ({ known, movesPhone }) =>
    movesPhone && known?.phone
      ? [
          {
            to: known.phone,
            channel: 'sms',
            language: known.language,
            template: 'identity.message.phone-moved',
            slots: {},
          },
        ]
      : [],
};
