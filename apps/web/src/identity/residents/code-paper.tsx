import { addressOf, identity, type OutputOf } from '@ortaq/contract';
import { Button } from '@ortaq/ui';

import { Refusal } from '../../platform/refusal.tsx';
import { useRoomVisit } from '../../platform/room-visit.ts';
import { useAct } from '../../platform/use-act.ts';

export type Resident = OutputOf<typeof identity.findResidents>['residents'][number];

interface CodeProps {
  readonly resident: Resident;
  readonly onAsk: (resident: Resident) => void;
}

/** Whether a resident has a code on paper, and the way to give or end one. Only for whose document a clerk saw. */
export function CodeOf({ resident, onAsk }: CodeProps) {
  const { t } = useRoomVisit();
  const { way, codeUntil, name } = resident;
  if (way !== 'counter') return t('identity.residents.code.document');
  return (
    <div className="tight">
      {codeUntil !== null && <p className="small">{t('identity.residents.code.until', { at: codeUntil })}</p>}
      <div className="row">
        <Button kind="second" size="s" onClick={() => onAsk(resident)}>
          {t('identity.residents.code')}
          <span className="sr"> {name}</span>
        </Button>
        {codeUntil !== null && <Ending resident={resident} />}
      </div>
    </div>
  );
}

interface PaperProps {
  readonly resident: Resident;
  readonly onDone: () => void;
}

/** It opens above the list, perhaps out of sight of the button that was pressed. */
const goTo = (card: HTMLElement | null): void => card?.focus();

/** What the clerk sees to before the paper comes. It opens beside, and nothing of it stays here. */
export function CodePaper({ resident: { personId, name }, onDone }: PaperProps) {
  const { t, village } = useRoomVisit();
  const { path } = addressOf(identity.printCode, { community: village.slug, person: personId });
  return (
    <section className="card stack" aria-labelledby="code-paper" tabIndex={-1} ref={goTo}>
      <h2 id="code-paper">{t('identity.residents.code.for', { name })}</h2>
      <p>{t('identity.residents.code.say')}</p>
      <form className="row" method="post" action={path} target="_blank" onSubmit={() => setTimeout(onDone)}>
        <Button type="submit">{t('identity.residents.code.print')}</Button>
        <Button kind="quiet" onClick={onDone}>
          {t('button.cancel')}
        </Button>
      </form>
    </section>
  );
}

function Ending({ resident: { personId, name } }: Pick<PaperProps, 'resident'>) {
  const { t, village } = useRoomVisit();
  const revoke = useAct(identity.revokePrintedCode);
  return (
    <>
      <Button
        kind="quiet"
        size="s"
        disabled={revoke.isPending}
        onClick={() => revoke.mutate({ community: village.slug, person: personId })}
      >
        {t('identity.residents.code.revoke')}
        <span className="sr"> {name}</span>
      </Button>
      <Refusal error={revoke.error} />
    </>
  );
}
