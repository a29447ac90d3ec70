import type { AnyPage } from '../platform/page.ts';
import { meetingsPage } from './meetings.page.tsx';
import { minutesPage } from './minutes.page.tsx';

/** What everybody may read of the Kenes. */
export const councilPages: readonly AnyPage[] = [meetingsPage, minutesPage];
