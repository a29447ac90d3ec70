export { en } from './en.ts';
export { kk } from './kk.ts';
export { inLatin } from './latin.ts';
export { cutPlaceName } from './place-kind.ts';
export { placeNames } from './place-names.ts';
export { ru } from './ru.ts';
