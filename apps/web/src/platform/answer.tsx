import { renderToStaticMarkup } from 'react-dom/server';

import type { Assets } from './assets.ts';
import { Document } from './document.tsx';
import { cookieLine, type Kept } from './kept.ts';
import type { AnyPage, Visit } from './page.ts';
import type { Surroundings } from './surroundings.ts';

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[]>>;
  readonly body: string;
  /** Origins that the page may ask besides its own. */
  readonly reaches?: readonly string[];
}

/** Post, then look: the browser asks for the address with GET, so that reloading does nothing twice. */
export const goTo = (address: string): Answer => ({ status: 303, headers: { location: address }, body: '' });

/** The answer with what the page leaves in the browser; then it is one person's, and kept by nobody. */
export const keeping = (answer: Answer, kept: readonly Kept[]): Answer =>
  kept.length === 0
    ? answer
    : {
        ...answer,
        headers: { ...answer.headers, 'cache-control': 'private, no-store', 'set-cookie': kept.map(cookieLine) },
      };

/** What every page is drawn with: the built files, and what stands around it. */
export interface Setting {
  readonly assets: Assets;
  readonly surroundings: Surroundings;
}

/** Renders the page as a whole document. A page of one person is kept by nobody. */
export async function answerWith(page: AnyPage, visit: Visit, setting: Setting): Promise<Answer> {
  const data = await page.load(visit);
  const { View } = page;
  const body = renderToStaticMarkup(
    <Document page={page} visit={visit} data={data} {...setting}>
      <View data={data} visit={visit} />
    </Document>,
  );
  const status = visit.again?.problem.status ?? (data as { status?: number } | null)?.status ?? 200;
  const kept = visit.self.person || visit.again ? 'private, no-store' : 'public, max-age=0, must-revalidate';
  return {
    status,
    headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': kept, vary: 'cookie' },
    body: `<!doctype html>${body}`,
    ...(page.reaches && { reaches: page.reaches(data) }),
  };
}
