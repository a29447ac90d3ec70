import type { ReactNode } from 'react';
import { Button } from './button.tsx';

type Props = { id: string; why: ReactNode; keyHint?: string | undefined; children: ReactNode };

/** A button that cannot act yet: it can be reached, and says why. */
export function BlockedButton({ id, why, keyHint, children }: Props) {
  return (
    <div className="row">
      <Button kind="second" keyHint={keyHint} aria-disabled="true" aria-describedby={id}>
        {children}
      </Button>
      <span className="small muted" id={id}>
        {why}
      </span>
    </div>
  );
}
