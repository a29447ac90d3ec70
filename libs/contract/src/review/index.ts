export { Case as ReviewCase, QueueItem as ReviewQueueItem } from './review.ts';
export * from './review.contract.ts';
