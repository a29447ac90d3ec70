import { createHash } from 'node:crypto';

/** The database keeps only the hash of a session token: a stolen dump opens no session. */
export const markOf = (token: string): Buffer => createHash('sha256').update(token).digest();
