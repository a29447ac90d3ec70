import { Injectable } from '@nestjs/common';
import type { identity, InputOf } from '@ortaq/contract';
import { askingRules, makingRules, type Means } from '@ortaq/domain/identity';
import { broken, obey } from '@ortaq/kernel';

import type { PersonId } from '../platform/actor.ts';
import { Config } from '../platform/config.ts';
import { found } from '../platform/refuse-on.ts';
import { MessageOutbox } from './message-outbox.ts';
import { type PeopleInHand, PeopleRecords } from './people-records.ts';
import { madeKey, questionToMake, siteAt } from './passkey-answers.ts';
import type { PasskeyId } from './passkey.entity.ts';
import { passkeysIn } from './passkeys.store.ts';
import { SessionEntity } from './session.entity.ts';
import { markOf } from './session-mark.ts';

/** Who makes a passkey, and the session in which they do. */
export interface Maker {
  readonly personId: PersonId;
  readonly token: string;
}

type Made = InputOf<typeof identity.makePasskey>['credential'];

/** The devices by whose lock a person signs in. No act of the record: the public log never hears of it. */
@Injectable()
export class OwnPasskeys {
  constructor(
    private readonly records: PeopleRecords,
    private readonly config: Config,
    private readonly outbox: MessageOutbox,
  ) {}

  ask(maker: Maker) {
    return this.records.change(async (inHand) => {
      const passkeys = passkeysIn(inHand.manager);
      const keys = await passkeys.of(maker.personId);
      obey(askingRules, { means: await meansOf(maker, inHand), had: keys.length });
      const { name, phone } = found(await inHand.people.get(maker.personId));
      const owner = { personId: maker.personId, name: name || phone || this.site.host, keys };
      const question = await questionToMake(this.site, owner);
      await passkeys.ask(question.challenge, maker.personId);
      return question;
    });
  }

  async make(maker: Maker, made: Made): Promise<void> {
    const facts = await this.records.change(async (inHand) => {
      const { personId } = maker;
      const passkeys = passkeysIn(inHand.manager);
      const key = await madeKey(this.site, made, (challenge) => passkeys.answer(challenge, personId));
      const had = (await passkeys.of(personId)).length;
      const judged = { means: await meansOf(maker, inHand), had, isProven: key !== null };
      if (key && broken(makingRules, judged).length === 0) {
        await passkeys.add(key, { personId, means: judged.means, madeAt: inHand.now });
        await this.tell(personId, inHand);
      }
      return judged;
    });
    obey(makingRules, facts);
  }

  list(personId: PersonId) {
    return this.records.change(({ manager }) => passkeysIn(manager).of(personId));
  }

  async remove(personId: PersonId, passkey: PasskeyId): Promise<void> {
    const isGone = await this.records.change(({ manager }) => passkeysIn(manager).remove(personId, passkey));
    found(isGone || null);
  }

  /** Who finds somebody's session open for a minute could make a door of their own: the person hears of it. */
  private async tell(personId: PersonId, { people, manager }: PeopleInHand): Promise<void> {
    const { phone, language } = found(await people.get(personId));
    if (phone === null) return;
    const notice = {
      to: phone,
      channel: 'sms',
      language,
      template: 'identity.message.passkey-made',
      slots: {},
    } as const;
    await this.outbox.put({ manager }, [notice]);
  }

  private get site() {
    return siteAt(this.config.ORTAQ_PUBLIC_URL);
  }
}

/** How the session was begun in which the person asks. Held until the commit: who ends it ends what was made in it, too. */
async function meansOf({ token }: Maker, { manager }: PeopleInHand): Promise<Means> {
  const held = { where: { mark: markOf(token) }, lock: { mode: 'pessimistic_read' } } as const;
  return found(await manager.findOne(SessionEntity, held)).means;
}
