import { globSync, readFileSync } from 'node:fs';
import { dictionary } from './dictionary.ts';

const house = new URL('../../../', import.meta.url).pathname;
const rooms = ['libs/kernel/src', 'libs/domain/src', 'libs/contract/src', 'apps/api/src'];
const code =
  /'((?:communities|identity|cycles|budget|proposals|review|voting|tally|council|spending|audit|process)\/[a-z]+(?:-[a-z0-9]+)*)'/g;

const sources = rooms
  .flatMap((room) => globSync(`${house}${room}/**/*.ts`))
  .filter((path) => !path.endsWith('.test.ts'));
const codes = new Set(
  sources.flatMap((path) => [...readFileSync(path, 'utf8').matchAll(code)].map((found) => found[1] ?? '')),
);

const filePieces = globSync(`${house}libs/tally/src/pb/*.ts`).map((path) => readFileSync(path, 'utf8'));
const fileCodes = new Set(
  filePieces.flatMap((text) => [...text.matchAll(/'(pb\/[a-z0-9-]+)'/g)].map((found) => found[1]!)),
);

describe('a finding in a published file', () => {
  it('has words, whatever it is', () => {
    expect(fileCodes.size).toBeGreaterThan(50);
    expect([...fileCodes].filter((each) => !(each in dictionary.kk)).sort()).toEqual([]);
  });
});

describe('a refusal', () => {
  it('is looked for where rules are written', () => {
    expect(codes).toContain('process/no-such-move');
  });

  it('has words, whatever its reason', () => {
    expect([...codes].filter((each) => !(each in dictionary.kk)).sort()).toEqual([]);
  });
});
