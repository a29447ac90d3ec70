import { addressOf, identity, type OutputOf } from '@ortaq/contract';
import { Button } from '@ortaq/ui';
import { useState } from 'react';

import { Refusal } from '../../platform/refusal.tsx';
import { useRoomVisit } from '../../platform/room-visit.ts';
import { useAct } from '../../platform/use-act.ts';

type Resident = OutputOf<typeof identity.findResidents>['residents'][number];

/** A code on paper for one resident, and the end of it. Only for whose document a clerk saw. */
export function CodePaper({ resident }: { readonly resident: Resident }) {
  const { t } = useRoomVisit();
  const [isAsked, ask] = useState(false);
  const { way, codeUntil, name } = resident;
  if (way !== 'counter') return t('identity.residents.code.document');
  if (isAsked) return <Printing resident={resident} onDone={() => ask(false)} />;
  return (
    <div className="tight">
      {codeUntil !== null && <p className="small">{t('identity.residents.code.until', { at: codeUntil })}</p>}
      <div className="row">
        <Button kind="second" size="s" onClick={() => ask(true)}>
          {t('identity.residents.code')}
          <span className="sr"> {name}</span>
        </Button>
        {codeUntil !== null && <Ending resident={resident} />}
      </div>
    </div>
  );
}

interface PrintingProps {
  readonly resident: Resident;
  readonly onDone: () => void;
}

/** What the clerk sees to before the paper comes. It opens beside, and nothing of it stays here. */
function Printing({ resident: { personId, name }, onDone }: PrintingProps) {
  const { t, village } = useRoomVisit();
  const { path } = addressOf(identity.printCode, { community: village.slug, person: personId });
  return (
    <div className="tight">
      <p>{t('identity.residents.code.say')}</p>
      <form className="row" method="post" action={path} target="_blank" onSubmit={() => setTimeout(onDone)}>
        <Button type="submit" size="s" aria-label={t('identity.residents.code.for', { name })}>
          {t('identity.residents.code.print')}
        </Button>
        <Button kind="quiet" size="s" onClick={onDone}>
          {t('button.cancel')}
        </Button>
      </form>
    </div>
  );
}

function Ending({ resident: { personId, name } }: { readonly resident: Resident }) {
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
