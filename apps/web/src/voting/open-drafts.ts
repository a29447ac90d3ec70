import type { Visit } from '../platform/page.ts';
import { readDraft } from './marks.ts';

/** Marks that wait in this browser for a vote that is still open. */
export interface OpenDraft {
  readonly village: string;
  readonly cycle: string;
  readonly count: number;
}

const NAME = /^marks_([a-z0-9-]{2,40})_([\w-]+)$/;

/** Every village and cycle in which this browser has marks that still can be counted. */
export function openDrafts({ cookies, now }: Pick<Visit, 'cookies' | 'now'>): OpenDraft[] {
  return Object.entries(cookies).flatMap(([name, value]) => {
    const [, village, cycle] = NAME.exec(name) ?? [];
    const draft = readDraft(value);
    if (!village || !cycle || !draft || draft.until <= now) return [];
    return [{ village, cycle, count: draft.marks.length }];
  });
}
