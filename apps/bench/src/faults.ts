import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';

import { prepareCasts } from './casts.ts';
import { chanceOf } from './chance.ts';
import { isWhole, judge, type LyingBallot, type SentBallot, type Verdict } from './history.ts';
import { castPath } from './same-sql.ts';
import { type BenchVillage, seedVillage } from './village.ts';
import { VotersUnderFault } from './voters-under-fault.ts';

/** A process, with its children, that something happens to. */
export interface Victim {
  readonly name: 'api' | 'postgres';
  /** SIGKILL: it has no time to write anything. */
  kill(): Promise<void>;
  /** SIGSTOP, and SIGCONT. */
  pause(): void;
  resume(): void;
  /** Starts it again after it was killed. */
  again(): Promise<void>;
}

export interface Ground {
  readonly url: string;
  readonly ownerUrl: string;
  readonly api: Victim;
  readonly postgres: Victim;
  /** Settles when the product answers again. */
  ready(): Promise<void>;
}

/** What happened in one round: ballots sent in it, and what is wrong with any ballot of this and the rounds before. */
export interface Round extends Verdict {
  readonly fault: string;
  /** Milliseconds after the first ballot. */
  readonly after: number;
  /** Receipts that were others when the same ballot was sent again. */
  readonly otherReceipts: number;
}

export const isGood = (round: Round): boolean => isWhole(round) && round.otherReceipts === 0;

const CLIENTS = 32;
/** More than are cast before the fault happens. */
const BALLOTS = 3000;

const kill = async (victims: readonly Victim[]): Promise<void> => {
  for (const victim of victims) await victim.kill();
  for (const victim of victims.toReversed()) await victim.again();
};

const stopFor = async (victim: Victim, ms: number): Promise<void> => {
  victim.pause();
  await pause(ms);
  victim.resume();
};

/** What can happen, and that it is over again. */
const faultsOf = ({ api, postgres }: Ground, chance: () => number): Readonly<Record<string, () => Promise<void>>> => ({
  'SIGKILL api': () => kill([api]),
  'SIGKILL postgres': () => kill([postgres]),
  'SIGKILL both': () => kill([api, postgres]),
  'SIGSTOP api': () => stopFor(api, 1000 + chance() * 2000),
  'SIGSTOP postgres': () => stopFor(postgres, 1000 + chance() * 2000),
});

/** A vote to which the faults happen, one round after another. The same seed gives the same faults at the same moments. */
export class Faults {
  private readonly earlier: SentBallot[] = [];

  private constructor(
    private readonly ground: Ground,
    private readonly village: BenchVillage,
    private readonly chance: () => number,
  ) {}

  static async begin(ground: Ground, seed: string): Promise<Faults> {
    const plan = { slug: 'bench', kato: '991230000', proposals: 1, projects: 20, voters: 2 };
    return new Faults(ground, await seedVillage(ground.ownerUrl, plan), chanceOf(seed));
  }

  /** One fault under load, by chance unless it is named; then what lies in the box is held against what clients were told. */
  async round(named?: string): Promise<Round> {
    const faults = faultsOf(this.ground, this.chance);
    const names = Object.keys(faults);
    const fault = named ?? names[Math.floor(this.chance() * names.length)]!;
    const after = Math.round(200 + this.chance() * 1300);
    const bodies = await prepareCasts(this.village, BALLOTS);
    const voters = new VotersUnderFault({ url: this.ground.url, path: castPath(this.village) }, bodies, CLIENTS);
    await pause(after);
    await faults[fault]!();
    await this.ground.ready();
    await voters.stop();
    const { taken, unknown } = judge(voters.sent, []);
    const verdict = { ...(await this.verdict(voters.sent)), taken, unknown };
    const otherReceipts = isWhole(verdict) ? await voters.sendAgain() : 0;
    this.earlier.push(...voters.sent);
    return { fault, after, ...verdict, otherReceipts };
  }

  /** Commits are acknowledged before they reach the disk: what the product must never run with. */
  withoutDurability = (): Promise<unknown> => this.asOwner('alter database ortaq set synchronous_commit = off');

  /** Nothing of the rounds before may be missing either: they were all sent again, and so acknowledged. */
  private async verdict(sent: readonly SentBallot[]): Promise<Verdict> {
    const box = await this.asOwner<LyingBallot>(
      `select translate(encode(token, 'base64'), '+/=', '-_') as token, translate(encode(hash, 'base64'), '+/=', '-_') as hash
       from voting.ballot where cycle_id = '${this.village.voting}'`,
    );
    return judge([...this.earlier, ...sent], box);
  }

  private async asOwner<Row extends object>(sql: string): Promise<Row[]> {
    const client = new pg.Client({ connectionString: this.ground.ownerUrl });
    await client.connect();
    try {
      return (await client.query<Row>(sql)).rows;
    } finally {
      await client.end();
    }
  }
}
