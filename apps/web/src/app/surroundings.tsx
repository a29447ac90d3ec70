import { DemoPanel } from '../identity/demo-panel.tsx';
import type { Surroundings } from '../platform/surroundings.ts';
import { DraftNote } from '../voting/draft-note.tsx';

/** What stands around every page. */
export const surroundings: Surroundings = { top: DemoPanel, notice: DraftNote };
