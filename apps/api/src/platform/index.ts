/** What another process of this house stands on as well. */
export { uuidv7 } from './ids.ts';
export { journalAt, journalRequests } from './journal.ts';
export { NestJournal } from './nest-journal.ts';
export { answerProblem, ProblemFilter } from './problem.filter.ts';
export { readText } from './read-text.ts';
export { refuseOn } from './refuse-on.ts';
export { Seals } from './seals.ts';
export { ForwardOnly } from '../migrations/forward-only.ts';
