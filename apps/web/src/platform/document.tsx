import type { ReactNode } from 'react';

import type { Assets } from './assets.ts';
import { Head } from './head.tsx';
import { isWatched, KIOSK_ISLAND, KioskWatch } from './kiosk-watch.tsx';
import { lookOf } from './look.tsx';
import type { AnyPage, Visit } from './page.ts';
import { FocusFrame, SiteFrame } from './site-frame.tsx';
import type { Surroundings } from './surroundings.ts';

interface Props {
  readonly page: AnyPage;
  readonly visit: Visit;
  readonly data: unknown;
  readonly assets: Assets;
  readonly surroundings: Surroundings;
  readonly children: ReactNode;
}

/** The rooms draw their own frame. */
const RoomsFrame = ({ top, children }: { top: ReactNode; children: ReactNode }) => (
  <>
    {top}
    {children}
  </>
);

const frames = { site: SiteFrame, focus: FocusFrame, rooms: RoomsFrame };

function islandsOf({ page, visit, data }: Pick<Props, 'page' | 'visit' | 'data'>): readonly string[] {
  const { islands = [] } = page;
  const own = typeof islands === 'function' ? islands(data) : islands;
  return isWatched(page, visit) ? [...own, KIOSK_ISLAND] : own;
}

/** The whole HTML document around a page: language, title, styles, frame, and the scripts the page asks for. */
export function Document({ page, visit, data, assets, surroundings, children }: Props) {
  const Frame = frames[page.frame ?? 'site'];
  const { size, contrast, theme } = lookOf(visit);
  const style = page.frame === 'rooms' ? 'src/app/rooms.tsx' : 'src/app/public.ts';
  const islands = islandsOf({ page, visit, data }).map((name) => `src/${name}.island.ts`);
  const sources = [style, ...(page.isPaper ? ['src/app/paper.ts'] : []), ...islands];
  const styles = [...new Set(sources.flatMap(assets.styles))];
  const hasBar = (page.frame ?? 'site') === 'site' && 'village' in visit;
  return (
    <html lang={visit.language} data-theme={theme} data-contrast={contrast} style={{ fontSize: size }}>
      <Head page={page} visit={visit} data={data} styles={styles} />
      <body className={page.frame === 'rooms' ? 'office' : hasBar ? 'has-bottom' : undefined}>
        <Frame
          page={page}
          visit={visit}
          title={page.title(data, visit)}
          top={<surroundings.top visit={visit} />}
          notice={<surroundings.notice visit={visit} />}
        >
          {children}
        </Frame>
        <KioskWatch page={page} visit={visit} />
        {islands.map((source) => (
          <script key={source} type="module" src={assets.address(source)} />
        ))}
        {page.kind === 'app' && <script type="module" src={assets.address('src/app/rooms.tsx')} />}
      </body>
    </html>
  );
}
