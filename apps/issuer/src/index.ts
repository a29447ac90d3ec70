import 'reflect-metadata';

export { readConfig } from './config.ts';
export { createIssuer } from './server.ts';
