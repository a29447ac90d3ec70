export { en } from './en.ts';
export { kk } from './kk.ts';
export { ru } from './ru.ts';
