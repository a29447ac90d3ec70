import { either } from '../explain/near.ts';
import { floorsOf, valuesOf } from '../limits/quota.ts';
import { type Room, roomOf } from '../limits/room.ts';
import type { Limited } from '../rules/rule.ts';
import type { Decision, TraceFloor } from './outcome.ts';
import type { Setting } from './setting.ts';

/** One part of a count: the projects of a floor with its money, or all that are left with what is left. */
export interface Part {
  readonly money: bigint;
  /** What is left of the budget beside this part's money. */
  readonly reserved: bigint;
  /** Projects of this part that have not won in an earlier one. */
  readonly present: (project: number) => boolean;
  /** Those of them that pass the gate. */
  readonly candidates: (project: number) => boolean;
  /** What the limits leave open when the part begins. */
  readonly room: Room;
  /** Rounds that came before. */
  readonly after: number;
}

/** Counts the floors of a rule one after another, then everything else with the money that is left. */
export const inParts = (setting: Setting, rule: Limited, decide: (part: Part) => Decision): Decision => {
  const { election } = setting;
  const room = roomOf(election, rule);
  const floors: (TraceFloor & { decision: Decision })[] = [];
  const won = new Set<number>();
  let left = election.budget;
  const decidePart = (money: bigint, has: (project: number) => boolean): Decision => {
    const present = (project: number) => !won.has(project) && has(project);
    const candidates = (project: number) => present(project) && setting.failure(project) === null;
    const decision = decide({ money, reserved: left - money, present, candidates, room: room.copy(), after: won.size });
    for (const project of decision.winners) {
      const paid = decision.paidInPart.get(project) ?? setting.votes.costs[project]!;
      won.add(project);
      room.take(project, paid);
      left -= paid;
    }
    return decision;
  };
  for (const { quota, money } of floorsOf(election, rule)) {
    const { column, value } = quota;
    const decision = decidePart(money, (project) => valuesOf(election.projects[project]!, column).includes(value));
    const { rounds, shares } = decision;
    floors.push({
      column,
      value,
      budget: money.toString(),
      rounds: rounds.length,
      ...(shares ? { shares } : {}),
      decision,
    });
  }
  const rest = decidePart(left, () => true);
  const reserve = rest.reserve.filter((project) => room.bars(project) === null);
  return floors.length === 0 ? { ...rest, reserve } : merged(floors, { ...rest, reserve });
};

/** All parts as one decision: who won in a floor keeps that reason; why a project lost is told by the common part, the last to refuse it. */
const merged = (floors: readonly (TraceFloor & { decision: Decision })[], rest: Decision): Decision => {
  const decisions = [...floors.map(({ decision }) => decision), rest];
  const reasons = rest.reasons.map((reason, project) => {
    const floor = floors.find(({ decision }) => decision.winners.includes(project));
    if (!floor) return reason;
    return { ...floor.decision.reasons[project]!, floor: { column: floor.column, value: floor.value } };
  });
  return {
    ...rest,
    ...(decisions.every(({ near }) => near)
      ? { near: (loser: number) => decisions.map(({ near }) => near!(loser)).reduce(either) }
      : {}),
    winners: decisions.flatMap(({ winners }) => winners),
    paidInPart: new Map(decisions.flatMap(({ paidInPart }) => [...paidInPart])),
    rounds: decisions.flatMap(({ rounds }) => rounds),
    ties: decisions.flatMap(({ ties }) => ties),
    reasons,
    floors: floors.map(({ decision: _, ...floor }) => floor),
  };
};
