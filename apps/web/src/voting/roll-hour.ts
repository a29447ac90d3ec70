/** The hour at which the clock freezes the roll: it is to come, or it passed without a roll that a second person confirmed. */
export type RollHour = 'ahead' | 'missed' | null;

interface Asked {
  readonly rollFreezesAt: string | null;
  /** Somebody confirmed the roll, whether it is frozen yet or not. */
  readonly isReady: boolean;
}

export function rollHourOf({ rollFreezesAt, isReady }: Asked, now: Date): RollHour {
  if (rollFreezesAt === null) return null;
  if (now < new Date(rollFreezesAt)) return 'ahead';
  return isReady ? null : 'missed';
}
