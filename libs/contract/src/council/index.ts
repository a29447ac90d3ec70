export { Item as AgendaItem, Minutes, SessionCard } from './minutes.ts';
export * from './council.contract.ts';
