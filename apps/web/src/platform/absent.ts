import { Refused } from '@ortaq/contract';

/** What a page throws when its address names nothing: the reader gets the page that says so. */
export const absent = (): Refused => new Refused({ type: 'about:blank', title: 'Not found', status: 404, trace: '' });
