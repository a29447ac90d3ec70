import type { CycleId } from '@ortaq/domain/cycles';
import { countedByDay, isAlarming, type IssueSignal, issueSignals } from '@ortaq/domain/voting';

import type { Tx } from '../platform/tx.ts';
import { raiseAlert } from './issue-alerts.store.ts';
import { IssueSignalEntity } from './issue-signal.entity.ts';

/** What could be noticed when a token was given: a random name of the browser, a phone, an address on the network, who helped. */
export type Noticed = Readonly<Partial<Record<IssueSignal, string | null>>>;

export interface NoticedIssue {
  readonly cycleId: CycleId;
  readonly voterMark: Buffer;
  /** The civil day of the village. */
  readonly takenOn: string;
  readonly forgetAt: Date;
  readonly noticed: Noticed;
}

export interface IssueSignalsStore {
  /** Keeps the signals of a line of the book in its own transaction, and raises or renews the alerts that follow from them. */
  note(issue: NoticedIssue): Promise<void>;
}

interface Signal {
  readonly kind: IssueSignal;
  readonly mark: Buffer;
}

export const issueSignalsIn = (tx: Tx): IssueSignalsStore => ({
  async note(issue) {
    const { cycleId, voterMark, forgetAt } = issue;
    const signals = signalsOf(tx, issue);
    if (signals.length === 0) return;
    const whose = { communityId: tx.community!.id, cycleId, voterMark, forgetAt };
    await hold(tx, signals);
    await tx.manager.insert(
      IssueSignalEntity,
      signals.map((signal) => ({ ...whose, ...signal })),
    );
    for (const signal of signals) await raise(tx, issue, signal);
  },
});

/** Marks that hold in this vote only, and those counted by the day on this day only: nobody is followed from vote to vote. */
const signalsOf = ({ seals }: Tx, { cycleId, takenOn, noticed }: NoticedIssue): Signal[] =>
  issueSignals.flatMap((kind) => {
    const value = noticed[kind];
    if (!value) return [];
    const within = countedByDay.has(kind) ? `${cycleId}\0${takenOn}` : cycleId;
    return [{ kind, mark: seals.mark(`issue\0${kind}\0${within}\0${value}`) }];
  });

/** Two tokens given at once with the same mark wait for each other, or neither would count the other. */
const hold = ({ manager }: Tx, signals: readonly Signal[]): Promise<unknown> =>
  manager.query(`select pg_advisory_xact_lock(hashtextextended(each, 0)) from unnest($1::text[]) each order by each`, [
    signals.map(({ kind, mark }) => `${kind} ${mark.toString('hex')}`),
  ]);

async function raise(tx: Tx, { cycleId, takenOn }: NoticedIssue, { kind, mark }: Signal): Promise<void> {
  const communityId = tx.community!.id;
  const people = await tx.manager.countBy(IssueSignalEntity, { communityId, cycleId, kind, mark });
  if (isAlarming(kind, people)) await raiseAlert(tx, { cycleId, kind, mark, people, raisedOn: takenOn });
}
