import { ballotHash, type Cast, toBase64url } from '@ortaq/token';
import { setTimeout as pause } from 'node:timers/promises';

import type { SentBallot } from './history.ts';
import { HttpConnection, wired } from './http-connection.ts';

const sentOf = (body: string): SentBallot => {
  const { key, ballot } = JSON.parse(body) as Cast;
  return { token: key, hash: toBase64url(ballotHash(ballot)), answer: null };
};

/** Before a client tries again. */
const PATIENCE_MS = 20;

/** Clients that cast one ballot after another, whatever happens to the server, and keep what they were told. */
export class VotersUnderFault {
  readonly sent: SentBallot[] = [];
  private readonly bodyOf = new Map<SentBallot, string>();
  private isOver = false;
  private readonly work: Promise<unknown>;

  constructor(
    private readonly to: { readonly url: string; readonly path: string },
    bodies: readonly string[],
    clients: number,
  ) {
    const turns = bodies.values();
    this.work = Promise.all(Array.from({ length: clients }, () => this.vote(turns)));
  }

  /** Lets what is on its way end. */
  async stop(): Promise<void> {
    this.isOver = true;
    await this.work;
  }

  /** Sends everything once more, as devices do that got no answer. Answers how many receipts are others than before. */
  async sendAgain(): Promise<number> {
    const connection = await HttpConnection.open(this.to.url);
    let others = 0;
    for (const sent of this.sent) {
      const answer = await this.cast(connection, sent);
      if (answer === null) throw new Error('A healed product takes no ballot');
      if (sent.answer !== null && sent.answer !== answer) others++;
      sent.answer = answer;
    }
    connection.close();
    return others;
  }

  private async vote(turns: Iterable<string>): Promise<void> {
    let connection: HttpConnection | null = null;
    for (const body of turns) {
      if (this.isOver) break;
      connection ??= await this.reach();
      if (!connection) break;
      const sent = sentOf(body);
      this.bodyOf.set(sent, body);
      this.sent.push(sent);
      sent.answer = await this.cast(connection, sent);
      if (sent.answer !== null) continue;
      connection.close();
      connection = null;
      await pause(PATIENCE_MS);
    }
    connection?.close();
  }

  /** A connection as soon as there is one; null when it is over before. */
  private async reach(): Promise<HttpConnection | null> {
    while (!this.isOver) {
      try {
        return await HttpConnection.open(this.to.url);
      } catch {
        await pause(PATIENCE_MS);
      }
    }
    return null;
  }

  /** The receipt, or null when nobody knows whether the ballot was taken. */
  private async cast(connection: HttpConnection, sent: SentBallot): Promise<string | null> {
    const request = wired({ path: this.to.path, body: this.bodyOf.get(sent)! });
    try {
      const { status, body } = await connection.ask(request);
      if (status === 200) return body;
      if (status < 500) throw new Refused(body);
      return null;
    } catch (error) {
      if (error instanceof Refused) throw error;
      return null;
    }
  }
}

class Refused extends Error {}
