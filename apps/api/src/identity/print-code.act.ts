import type { identity, InputOf } from '@ortaq/contract';
import { PRINTED_CODE_DAYS, printingRules, type PrintingFacts } from '@ortaq/domain/identity';
import { obey } from '@ortaq/kernel';

import { found } from '../platform/refuse-on.ts';
import type { Act } from '../platform/registrar.ts';
import { peopleIn, type PeopleStore, type Person } from './people.store.ts';
import { drawPrintedCode, type GivenCode, printedCodesIn, type PrintedCodesStore } from './printed-codes.store.ts';
import { residenciesIn, type ResidenciesStore } from './residencies.store.ts';

interface Stores {
  readonly people: PeopleStore;
  readonly residencies: ResidenciesStore;
  readonly codes: PrintedCodesStore;
}

interface Facts extends PrintingFacts {
  readonly person: Person;
  readonly code: string;
}

interface Given extends GivenCode {
  readonly person: Person;
}

const DAY = 86_400_000;

/** A person whose document was seen takes a code home on paper. */
export const printCode: Act<Stores, InputOf<typeof identity.printCode>, Facts, Given> = {
  name: 'identity.printCode',
  right: 'resident:verify',
  stores: (tx) => ({ people: peopleIn(tx), residencies: residenciesIn(tx), codes: printedCodesIn(tx) }),

  async load({ people, residencies }, { person: id }) {
    const { way } = found(await residencies.of(id));
    return { person: found(await people.get(id)), isDocumentSeen: way === 'counter', code: drawPrintedCode() };
  },

  decide(facts, _, { actor, now }) {
    obey(printingRules, facts);
    const { person, code } = facts;
    const expiresAt = new Date(now.getTime() + PRINTED_CODE_DAYS * DAY);
    return { person, personId: person.id, code, printedBy: actor.personId!, printedAt: now, expiresAt };
  },

  save: ({ codes }, { person: _, ...given }) => codes.give(given),
  witness: () => ({}),

  notices: ({ person: { phone, language } }) =>
    phone ? [{ to: phone, channel: 'sms', language, template: 'identity.message.code-printed', slots: {} }] : [],
};
