import { availableParallelism } from 'node:os';

const swc = [
  '@swc/jest',
  {
    swcrc: false,
    jsc: {
      parser: { syntax: 'typescript', tsx: true, decorators: true },
      transform: { legacyDecorator: true, decoratorMetadata: true, react: { runtime: 'automatic' } },
      target: 'es2023',
      keepClassNames: true,
    },
    module: { type: 'es6' },
    sourceMaps: 'inline',
  },
];

/** Small tests need nothing; `.db.test` needs the PostgreSQL that `npm test` starts; `.conformance.test` reads ../shared. */
export default {
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['@ortaq/source', 'node', 'node-addons'] },
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: { '^.+\\.tsx?$': swc },
  testMatch: ['<rootDir>/{libs,apps}/*/src/**/*.test.ts?(x)'],
  setupFilesAfterEnv: ['<rootDir>/libs/testing/src/generated.ts'],
  modulePathIgnorePatterns: ['/dist/'],
  // A guard against what hangs, not a measure: a busy machine is no failure.
  testTimeout: 60_000,
  maxWorkers: availableParallelism(),
};
