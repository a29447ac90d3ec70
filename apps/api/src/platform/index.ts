/** What another process of this house stands on as well. */
export { openHttpApp } from './http-app.ts';
export { ProblemFilter } from './problem.filter.ts';
export { readText } from './read-text.ts';
export { refuseOn } from './refuse-on.ts';
export { Seals } from './seals.ts';
export { ForwardOnly } from '../migrations/forward-only.ts';
