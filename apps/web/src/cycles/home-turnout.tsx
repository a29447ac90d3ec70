import { ShareBar } from '@ortaq/ui';

import type { VillageVisit } from '../platform/page.ts';
import type { Home, HomeCycle } from './home-banner.tsx';

interface Props {
  readonly turnout: NonNullable<Home['turnout']>;
  readonly phase: HomeCycle['phase'];
  readonly visit: VillageVisit;
}

/** How many have voted; never for what. */
export function HomeTurnout({ turnout: { voters, voted }, phase, visit: { t } }: Props) {
  const isOpen = phase === 'voting';
  return (
    <aside className="panel roomy tight" aria-labelledby="turnout">
      <b id="turnout">{t(isOpen ? 'cycles.home.turnout.title' : 'cycles.home.turnout.final', { count: voted })}</b>
      <ShareBar size={voted} whole={voters} />
      <p className="small muted">
        {t(isOpen ? 'cycles.home.turnout.text' : 'cycles.home.turnout.counting', { voters })}
      </p>
    </aside>
  );
}
