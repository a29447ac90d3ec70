import type { CycleId } from '@ortaq/domain/cycles';
import { AT_THE_DEVICE_MINUTES, HAND_OVER_MINUTES } from '@ortaq/domain/voting';
import { randomBytes, randomInt } from 'node:crypto';

import type { PersonId } from '../../platform/actor.ts';
import type { Seals } from '../../platform/seals.ts';
import type { Tx } from '../../platform/tx.ts';

/** To whom a device was handed, and by whom. */
export interface HandedOver {
  readonly voterMark: Buffer;
  readonly assistedBy: PersonId;
}

/** A code or a pass before it is kept. */
export interface Drawn {
  readonly told: string;
  readonly mark: Buffer;
}

export interface NewHandOver extends HandedOver {
  readonly cycleId: CycleId;
  readonly code: Drawn;
}

export interface HandOversStore {
  /** A code that no live hand-over of the vote has. */
  drawCode(cycleId: CycleId): Promise<Drawn>;
  drawPass(cycleId: CycleId): Drawn;
  /** The newest hand-over of a person takes the place of an older one; what is over is forgotten. */
  begin(handOver: NewHandOver): Promise<void>;
  isLive(cycleId: CycleId, code: string): Promise<boolean>;
  /** Once: the code is gone, the pass lives for the time that a vote takes. False for who came second. */
  open(cycleId: CycleId, code: string, pass: Drawn): Promise<boolean>;
  /** Who votes under a pass that is not over. */
  behind(cycleId: CycleId, pass: string): Promise<HandedOver | null>;
}

/** The database keeps neither a code nor a pass, but their keyed marks. */
export const handOverMark = (seals: Seals, cycleId: CycleId, told: string): Buffer =>
  seals.mark(`hand-over\0${cycleId}\0${told}`);

const CODES = 1_000_000;

export const handOversIn = (tx: Tx): HandOversStore => {
  const { manager, seals } = tx;
  const communityId = tx.community!.id;
  const drawn = (cycleId: CycleId, told: string): Drawn => ({ told, mark: handOverMark(seals, cycleId, told) });
  return {
    async drawCode(cycleId) {
      const code = drawn(cycleId, String(randomInt(CODES)).padStart(6, '0'));
      return (await isLive(tx, cycleId, code.mark)) ? this.drawCode(cycleId) : code;
    },
    drawPass: (cycleId) => drawn(cycleId, randomBytes(32).toString('base64url')),

    async begin({ cycleId, voterMark, assistedBy, code }) {
      await manager.query('delete from voting.hand_over where ends_at < now()');
      await manager.query(
        `insert into voting.hand_over (community_id, cycle_id, voter_mark, assistant_id, code_mark, ends_at)
         values ($1, $2, $3, $4, $5, now() + make_interval(mins => $6))
         on conflict on constraint hand_over_once do update set assistant_id = excluded.assistant_id,
           code_mark = excluded.code_mark, pass_mark = null, ends_at = excluded.ends_at`,
        [communityId, cycleId, voterMark, assistedBy, code.mark, HAND_OVER_MINUTES],
      );
    },

    isLive: (cycleId, code) => isLive(tx, cycleId, handOverMark(seals, cycleId, code)),

    async open(cycleId, code, pass) {
      const [rows] = await manager.query<[unknown[], number]>(
        `update voting.hand_over set code_mark = null, pass_mark = $3, ends_at = now() + make_interval(mins => $4)
         where cycle_id = $1 and code_mark = $2 and ends_at > now() returning cycle_id`,
        [cycleId, handOverMark(seals, cycleId, code), pass.mark, AT_THE_DEVICE_MINUTES],
      );
      return rows.length > 0;
    },

    async behind(cycleId, pass) {
      const rows = await manager.query<HandedOver[]>(
        `select voter_mark as "voterMark", assistant_id as "assistedBy" from voting.hand_over
         where cycle_id = $1 and pass_mark = $2 and ends_at > now() for update`,
        [cycleId, handOverMark(seals, cycleId, pass)],
      );
      return rows[0] ?? null;
    },
  };
};

async function isLive({ manager }: Tx, cycleId: CycleId, mark: Buffer): Promise<boolean> {
  const rows = await manager.query<unknown[]>(
    'select from voting.hand_over where cycle_id = $1 and code_mark = $2 and ends_at > now()',
    [cycleId, mark],
  );
  return rows.length > 0;
}
