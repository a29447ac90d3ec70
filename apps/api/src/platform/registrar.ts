import { type Cycle, phaseAt } from '@ortaq/domain/cycles';
import { couldDo, mayDo, type Right, rights } from '@ortaq/domain';
import type { Community } from '@ortaq/domain/communities';
import type { Standing } from '@ortaq/domain/identity';
import { Refusal } from '@ortaq/kernel';

import { type Actor, standingsOf } from './actor.ts';
import { COUNTRY } from './database.ts';
import { uuidv7 } from './ids.ts';
import type { Notice, Outbox } from './outbox.ts';
import type { PublicLog } from './public-log.ts';
import type { Tx } from './tx.ts';

/** Time, identity and chance enter a decision from here only. */
export interface Moment {
  readonly now: Date;
  readonly actor: Actor;
  readonly community: Community | null;
  readonly newId: <Id extends string>() => Id;
}

/** What was asked, by whom, where. Controllers hand it on unopened. */
export interface Asked<Input> {
  readonly input: Input;
  readonly actor: Actor;
  readonly community: Community | null;
}

/** A change to the record: load the facts, decide purely, save the result. */
export interface Act<Stores, Input, Facts, Outcome> {
  /** `capability.verb`: the name of the entry in the public log, forever. */
  readonly name: `${string}.${string}`;
  readonly right: Right;
  stores(tx: Tx): Stores;
  load(stores: Stores, input: Input, moment: Moment): Promise<Facts>;
  /** What the actor is to the thing that was loaded. */
  standings?(facts: Facts, actor: Actor): readonly Standing[];
  decide(facts: Facts, input: Input, moment: Moment): Outcome;
  save(stores: Stores, outcome: Outcome, moment: Moment): Promise<void>;
  /** What the public log may know. Named by hand, so that nothing secret or personal is logged by accident. */
  witness(outcome: Outcome, facts: Facts): Record<string, unknown>;
  /** Messages to people, sent after the commit. */
  notices?(outcome: Outcome, facts: Facts): readonly Notice[];
}

/** An act inside a cycle: its right depends on the phase that holds by the database's clock. */
export type CycleAct<Stores, Input, Facts extends { readonly cycle: Cycle }, Outcome> = Act<
  Stores,
  Input,
  Facts,
  Outcome
>;

/** What the registrar works with. */
export interface House extends Pick<Tx, 'seals' | 'files' | 'database'> {
  readonly log: PublicLog;
  readonly outbox: Outbox;
}

/** The only door through which the record changes: no act skips authorisation, transaction or log. */
export class Registrar {
  constructor(private readonly house: House) {}

  inCycle<S, I, F extends { readonly cycle: Cycle }, O>(act: CycleAct<S, I, F, O>, asked: Asked<I>): Promise<O> {
    return this.perform(act, asked, (facts, standings, now) => {
      if (!mayDo(act.right, standings, phaseAt(facts.cycle, now)))
        throw new Refusal([couldDo(act.right, standings) ? 'cycles/not-in-this-stage' : 'identity/not-allowed']);
    });
  }

  /** An act of a community, or of the country, that belongs to no cycle. */
  outsideCycle<S, I, F, O>(act: Act<S, I, F, O>, asked: Asked<I>): Promise<O> {
    return this.perform(act, asked, (_, standings) => {
      if (!mayDo(act.right, standings)) throw new Refusal(['identity/not-allowed']);
    });
  }

  private perform<S, I, F, O>(
    act: Act<S, I, F, O>,
    { input, actor, community }: Asked<I>,
    authorise: (facts: F, standings: readonly Standing[], now: Date) => void,
  ): Promise<O> {
    const { database, seals, files, log, outbox } = this.house;
    return database.change(community?.id ?? COUNTRY, async (manager, now) => {
      const tx: Tx = { manager, now, community, database, seals, files };
      const moment: Moment = { now, actor, community, newId: <Id extends string>() => uuidv7() as Id };
      const stores = act.stores(tx);
      const facts = await act.load(stores, input, moment);
      const standings = [...standingsOf(actor, community), ...(act.standings?.(facts, actor) ?? [])];
      authorise(facts, standings, now);

      const outcome = act.decide(facts, input, moment);
      await act.save(stores, outcome, moment);
      await log.append(tx, { act: act.name, by: officeOf(act.right, standings), what: act.witness(outcome, facts) });
      await outbox.put(tx, act.notices?.(outcome, facts) ?? []);
      return outcome;
    });
  }
}

/** The standing that gave the right; never a person. */
const officeOf = (right: Right, standings: readonly Standing[]): string => {
  const { who } = rights[right];
  return who === 'anyone'
    ? 'anyone'
    : (standings.find((each) => (who as readonly string[]).includes(each)) ?? 'nobody');
};
