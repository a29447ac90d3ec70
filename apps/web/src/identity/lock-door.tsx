import { addressOf, type Endpoint } from '@ortaq/contract';
import { Button, Note } from '@ortaq/ui';

import type { Address, Visit } from '../platform/page.ts';

interface Props {
  readonly visit: Pick<Visit, 'language'>;
  /** What the device does: sign with a key it has, or make one. */
  readonly act: 'sign' | 'make';
  /** Where the question comes from, and where the answer goes. */
  readonly ask: Endpoint;
  readonly answer: Endpoint;
  readonly after: Address;
  readonly button: string;
  readonly failed: string;
  readonly kind?: 'main' | 'second';
}

/** A button for the lock of the device, shown by its script where the browser can. */
export function LockDoor({ visit, act, ask, answer, after, button, failed, kind = 'main' }: Props) {
  const [from, to] = [ask, answer].map((each) => addressOf(each, {}).path);
  return (
    <div
      className="stack"
      data-lock={act}
      data-ask={from}
      data-answer={to}
      data-after={`/${visit.language}${after}`}
      hidden
    >
      <div>
        <Button kind={kind}>{button}</Button>
      </div>
      <div role="status">
        <div data-lock-failed hidden>
          <Note tone="warn">{failed}</Note>
        </div>
      </div>
    </div>
  );
}

/** The script of such buttons. */
export const LOCK_ISLAND = 'identity/lock';
