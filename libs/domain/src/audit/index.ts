export * from './export.ts';
export * from './finding.ts';
export * from './finding.process.ts';
