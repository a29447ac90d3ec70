import { BackLink, Button, SectionHead } from '@ortaq/ui';
import { useState } from 'react';

import { useRoomVisit } from '../platform/room-visit.ts';
import type { Finding, FindingsRoom } from './audited.ts';
import { FindingFacts, FindingHistory, FindingStatus } from './finding-view.tsx';
import { moveForms } from './move-forms.tsx';
import { type Move, movesOf } from './moves.ts';

interface Props {
  readonly finding: Finding;
  readonly room: FindingsRoom;
}

/** One finding: what it says, what was said about it, and what this person can do. */
export function FindingPane({ finding, room }: Props) {
  const { t, language, village } = useRoomVisit();
  return (
    <>
      <div className="pane is-tint">
        <div className="phone-only">
          <BackLink href={`/${language}/${village.slug}${room}?cycle=${finding.cycle.mark}`}>
            {t('audit.findings.title')}
          </BackLink>
        </div>
        <h2>
          {t('audit.finding.number', { number: finding.number })} {finding.title}
        </h2>
        <FindingStatus t={t} finding={finding} />
      </div>
      <div className="pane">
        <FindingFacts t={t} finding={finding} />
      </div>
      <Moves finding={finding} />
      <div className="pane">
        <SectionHead title={t('audit.finding.history')} />
        <FindingHistory t={t} finding={finding} />
      </div>
    </>
  );
}

function Moves({ finding }: { readonly finding: Finding }) {
  const { t, self } = useRoomVisit();
  const [now] = useState(() => new Date());
  const [chosen, choose] = useState<Move | null>(null);
  const open = movesOf(finding, self.standings, now);
  if (open.length === 0) return null;
  const Form = chosen && open.includes(chosen) ? moveForms[chosen] : null;
  return (
    <div className="pane stack">
      {Form ? (
        <Form finding={finding} onDone={() => choose(null)} />
      ) : (
        <div className="row">
          {open.map((move, at) => (
            <Button key={move} kind={at === 0 ? 'main' : 'second'} onClick={() => choose(move)}>
              {t(`audit.do.${move}`)}
            </Button>
          ))}
        </div>
      )}
    </div>
  );
}
