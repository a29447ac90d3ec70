import { Icon } from '@ortaq/ui';

import { useRoomVisit } from '../../platform/room-visit.ts';
import type { RollLine } from './roll-state.ts';

/** Everything that is wrong with a line, and what to do about each. */
export function RollFaults({ line: { faults, verdict } }: { readonly line: RollLine }) {
  const { t } = useRoomVisit();
  return (
    <ul className="faults">
      {faults.map(({ code, line }) => (
        <li key={code} className={verdict === 'error' ? 'is-bad' : 'is-warn'}>
          <Icon name={verdict === 'error' ? 'cross' : 'warning'} size={20} />
          <span>
            {t.reason(`voting.roll.fault.${code}`, line === undefined ? {} : { line })}
            <small>{t(`voting.roll.fix.${code}`)}</small>
          </span>
        </li>
      ))}
    </ul>
  );
}
