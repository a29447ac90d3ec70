import type { Refused } from '@ortaq/contract';
import { BlockedButton, Button } from '@ortaq/ui';

import { Refusal } from '../platform/refusal.tsx';
import { useRoomVisit } from '../platform/room-visit.ts';
import { useKeys } from '../platform/use-keys.ts';

interface Act<Input> {
  readonly isPending: boolean;
  readonly error: Refused | null;
  mutate(input: Input): void;
}

interface Props<Input> {
  readonly word: string;
  /** Why it cannot be done now: the rules that the server would refuse by. */
  readonly obstacles: readonly string[];
  readonly facts: Readonly<Record<string, string>>;
  readonly act: Act<Input>;
  readonly input: Input;
}

/** The button of the one who leads; while it cannot act it says why beside it. */
export function LeadButton<Input>({ word, obstacles, facts, act, input }: Props<Input>) {
  const { t } = useRoomVisit();
  const [obstacle] = obstacles;
  const press = () => {
    if (obstacle === undefined && !act.isPending) act.mutate(input);
  };
  useKeys({ KeyO: press });
  if (obstacle !== undefined)
    return (
      <BlockedButton id="why-not" why={t.reason(obstacle, facts)} keyHint="O">
        {word}
      </BlockedButton>
    );
  return (
    <>
      <Button onClick={press} disabled={act.isPending} keyHint="O">
        {word}
      </Button>
      <Refusal error={act.error} />
    </>
  );
}
