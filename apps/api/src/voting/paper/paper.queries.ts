import type { AnswerOf, InputOf, voting } from '@ortaq/contract';
import { mayDo } from '@ortaq/domain';
import { type Cycle, phaseAt } from '@ortaq/domain/cycles';
import { isIin } from '@ortaq/domain/identity';
import { differencesOf, isOver } from '@ortaq/domain/voting';
import { compareKk, foldSearch } from '@ortaq/words';

import { cycleSeenBy } from '../../cycles/cycles.queries.ts';
import { type PersonId, standingsOf } from '../../platform/actor.ts';
import type { Looking, Query } from '../../platform/reader.ts';
import { found } from '../../platform/refuse-on.ts';
import type { Seals } from '../../platform/seals.ts';
import { type Batch, batchesOf, roundsOf, stepOfBatch } from './batches.queries.ts';
import { peopleOnRoll, type RollPerson, type Wanted } from './book.store.ts';
import { paperGround, paperOf } from './paper.store.ts';
import { type Ground, readPile } from './pile.ts';

type V = typeof voting;
type Card = AnswerOf<V['readPaper']>['batches'][number];
type Open = AnswerOf<V['readBatch']>;

type Asking = Pick<Looking<unknown>, 'actor' | 'community' | 'now'>;

/** Whether the person has not done yet, and may do now, what the batch waits for. */
function isTurnOf({ actor, community, now }: Asking, batch: Batch, cycle: Cycle): boolean {
  const step = stepOfBatch(batch);
  if (isOver(step)) return false;
  const isSigning = step === 'sign';
  const before = isSigning ? batch.signedBy : batch.keyings.map(({ by }) => by);
  const right = isSigning ? 'paper:sign' : 'paper:key';
  return !before.includes(actor.personId!) && mayDo(right, standingsOf(actor, community), phaseAt(cycle, now));
}

const cardOf = (asking: Asking, batch: Batch, cycle: Cycle): Card => {
  const { id, number, version, place, sheets, reason } = batch;
  const isMyTurn = isTurnOf(asking, batch, cycle);
  return { id, number, version, place, sheets, reason, isMyTurn, step: stepOfBatch(batch) };
};

/** What the office sees of the paper of a vote. */
export const readPaper: Query<InputOf<V['readPaper']>, AnswerOf<V['readPaper']>> = async (looking) => {
  const cycle = await cycleSeenBy(looking, looking.input.cycle);
  const { account, batches, isCountBegun } = await paperOf(looking.manager, cycle.id);
  return { account, isCountBegun, batches: batches.map((batch) => cardOf(looking, batch, cycle)) };
};

/** One batch. Nobody is told what another read, but a third person where two read differently. */
export const readBatch: Query<InputOf<V['readBatch']>, Open> = async (looking) => {
  const cycle = await cycleSeenBy(looking, looking.input.cycle);
  const batch = found((await batchesOf(looking.manager, cycle.id)).find(({ id }) => id === looking.input.batch));
  const ground = await paperGround(looking.manager, cycle, looking.community!.slug);
  const names = await namesOf(looking, batch);
  const keyedBy = batch.keyings.map(({ by }) => by);
  const card = cardOf(looking, batch, cycle);
  return {
    ...card,
    keyedBy: keyedBy.map((id) => names.get(id)!),
    signedBy: batch.signedBy.map((id) => names.get(id)!),
    aside: batch.aside,
    agreed: agreedOn(batch, ground),
    ...differing(batch, card),
  };
};

/** Names of the office holders who worked on the batch. */
async function namesOf({ manager }: Looking<unknown>, { keyings, signedBy }: Batch): Promise<Map<PersonId, string>> {
  const rows = await manager.query<{ id: PersonId; name: string }[]>(
    'select id, name from identity.person where id = any ($1)',
    [[...keyings.map(({ by }) => by), ...signedBy]],
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}

function agreedOn(batch: Batch, ground: Ground): Open['agreed'] {
  const pile = readPile(batch, ground);
  if (!pile) return null;
  const of = (kind: string) => pile.sheets.filter((sheet) => sheet.kind === kind).length;
  return { votes: of('vote'), blank: of('blank'), invalid: of('invalid'), seal: pile.seal };
}

/** Told to the person who may decide, and to nobody else: how many there are everybody may know. */
function differing(batch: Batch, { step, isMyTurn }: Card): Pick<Open, 'differences' | 'differing'> {
  if (step !== 'third') return { differences: [], differing: 0 };
  const [first, second] = roundsOf(batch);
  const places = differencesOf([first!, second!]);
  const told = places.map((place) => ({ sheet: place + 1, first: first![place]!, second: second![place]! }));
  return { differing: places.length, differences: isMyTurn ? told : [] };
}

const MOST_FOUND = 10;

/** What was typed: a whole identity number, the end of one, or a part of a name. */
const wantedBy = (asked: string, seals: Seals): Wanted & { readonly name?: string } => {
  const text = asked.trim();
  if (isIin(text)) return { mark: seals.mark(text) };
  return /^\d{4}$/.test(text) ? { last4: text } : { name: foldSearch(text) };
};

/** People of the confirmed roll whom the clerk may mean. Names are sealed, so they are opened to be looked through. */
export const findVoters =
  (seals: Seals): Query<InputOf<V['findVoters']>, AnswerOf<V['findVoters']>> =>
  async (looking) => {
    const cycle = await cycleSeenBy(looking, looking.input.cycle);
    const { name = '', ...wanted } = wantedBy(looking.input.asked, seals);
    const people = await peopleOnRoll(looking.manager, cycle.id, wanted);
    const named = people.map((person) => ({ person, name: seals.open(person.nameSealed) }));
    const meant = named
      .filter((each) => foldSearch(each.name).includes(name))
      .sort((one, other) => compareKk(one.name, other.name));
    const voters = meant.slice(0, MOST_FOUND).map(({ person, ...each }) => ({
      ...each,
      ...seen(person),
      voter: seals.voterHandle(cycle.id, person.mark),
    }));
    return { voters, isMore: meant.length > MOST_FOUND };
  };

const seen = ({ last4, settlement, issued }: RollPerson) => ({ last4, settlement, issued });
