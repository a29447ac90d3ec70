import { DemoPanel } from '../identity/demo-panel.tsx';
import type { Surroundings } from '../platform/surroundings.ts';

const nothing = () => null;

/** What stands around every page. */
export const surroundings: Surroundings = { top: DemoPanel, notice: nothing };
