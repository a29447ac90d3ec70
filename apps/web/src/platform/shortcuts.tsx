import { Button, type KeyHint, KeyHints } from '@ortaq/ui';

import { useRoomVisit } from './room-visit.ts';
import { useKeySwitch } from './use-keys.ts';

/** The keys that work in this room, and the switch that silences them. */
export function Shortcuts({ hints }: { readonly hints: KeyHint[] }) {
  const { t } = useRoomVisit();
  const [on, turn] = useKeySwitch();
  return (
    <KeyHints
      label={t('room.keys')}
      hints={on ? hints : []}
      act={
        <Button kind="quiet" size="s" onClick={() => turn(!on)}>
          {t(on ? 'room.keys.off' : 'room.keys.on')}
        </Button>
      }
    />
  );
}
