export * from './check.ts';
export * from './export.ts';
export * from './finding.process.ts';
export * from './finding.ts';
export * from './flag.ts';
export * from './sample.ts';
