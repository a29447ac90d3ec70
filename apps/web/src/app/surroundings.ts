import type { Surroundings } from '../platform/surroundings.ts';

const nothing = () => null;

/** What stands around every page. */
export const surroundings: Surroundings = { top: nothing, notice: nothing };
