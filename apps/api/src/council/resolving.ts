import {
  type CertifiedCount,
  minutesOf,
  type ResolutionFacts,
  type ResolutionKind,
  standingQuorum,
} from '@ortaq/domain/council';
import { type Cycle, cycleProcess, type Phase, phaseAt } from '@ortaq/domain/cycles';
import type { RunId } from '@ortaq/domain/tally';
import { advance } from '@ortaq/kernel';

import { cyclesIn, type CyclesStore } from '../cycles/cycles.store.ts';
import type { Moment } from '../platform/registrar.ts';
import type { Tx } from '../platform/tx.ts';
import { countOf } from './certified-count.ts';
import { type ResolutionsStore, resolutionsIn, type SignedResolution } from './resolutions.store.ts';
import { sealMinutes } from './sealed-minutes.ts';
import { sessionsIn, type SessionsStore } from './sessions.store.ts';
import type { SittingFacts } from './sitting.ts';

export interface ResolvingInput {
  readonly session: number;
  readonly text: string;
}

export interface ResolvingStores {
  readonly cycles: CyclesStore;
  readonly sessions: SessionsStore;
  readonly resolutions: ResolutionsStore;
  count(run: RunId): Promise<CertifiedCount>;
}

export const resolvingStoresIn = (tx: Tx): ResolvingStores => ({
  cycles: cyclesIn(tx),
  sessions: sessionsIn(tx),
  resolutions: resolutionsIn(tx),
  count: (run) => countOf(tx.manager, run),
});

export interface ResolvingFacts extends SittingFacts {
  readonly count: CertifiedCount;
  readonly number: number;
}

/** Takes the cycle, whose phase will change, and the session. */
export async function loadResolving(
  { cycles, sessions, resolutions, count }: ResolvingStores,
  { session }: ResolvingInput,
): Promise<ResolvingFacts> {
  const cycle = await cycles.take(await sessions.cycleOf(session));
  const record = await sessions.take(session);
  return { cycle, record, count: await count(record.runId), number: await resolutions.nextNumber() };
}

export const resolutionFacts = ({ record }: ResolvingFacts, { community }: Moment): ResolutionFacts => ({
  ...standingQuorum(record, community!.profile.quorum),
  session: record.state,
  undecided: record.items.filter(({ state }) => state !== 'decided').length,
  isCarried: record.items.find(({ kind }) => kind === 'result')?.isCarried ?? null,
});

export interface Resolved {
  readonly cycle: Cycle;
  readonly phase: Phase;
  readonly resolution: SignedResolution;
}

/** The resolution with the sealed minutes of the whole session, and the phase that the cycle enters. */
export function resolve(
  { cycle, record, count, number }: ResolvingFacts,
  { kind, text }: { readonly kind: ResolutionKind; readonly text: string },
  { now, actor, community }: Moment,
): Resolved {
  const phase = advance(cycleProcess, phaseAt(cycle, now), { move: kind, facts: {} });
  const over = { ...record, state: 'closed', endedAt: now } as const;
  const minutes = minutesOf({ village: community!, cycle, record: over, count, resolution: { number, kind, text } });
  const signed = { number, kind, text, session: record.number, minutes: sealMinutes(minutes) };
  return { cycle, phase, resolution: { ...signed, decidedBy: actor.personId! } };
}

/** The resolution is written, the session is over, the cycle goes on. */
export async function saveResolved(
  { cycles, sessions, resolutions }: ResolvingStores,
  { cycle, phase, resolution }: Resolved,
): Promise<void> {
  await resolutions.add(resolution);
  await sessions.close(resolution.session);
  await cycles.enter(cycle.id, phase);
}

export const resolvedWords = ({ cycle, phase, resolution }: Resolved) => ({
  cycle: cycle.id,
  session: resolution.session,
  resolution: resolution.number,
  minutes: resolution.minutes.sha256,
  phase,
});
