export * from './finding.ts';
export * from './finding.process.ts';
