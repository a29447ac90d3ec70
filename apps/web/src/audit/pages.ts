import type { AnyPage } from '../platform/page.ts';
import { entryPage } from './entry.page.tsx';
import { findingsPage } from './findings.page.tsx';
import { logPage } from './log.page.tsx';

/** The pages on which anybody checks what was done. */
export const auditPages: readonly AnyPage[] = [logPage, entryPage, findingsPage];
