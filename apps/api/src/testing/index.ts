export { aPlaceFile } from './a-classifier.ts';
export { aHouse, type House } from './a-house.ts';
export { aLog } from './a-log.ts';
export { aVoting } from './a-voting.ts';
export { aVillage } from './a-village.ts';
