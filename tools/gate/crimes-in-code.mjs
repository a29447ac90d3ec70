const lines = (count, line) => Array.from({ length: count }, (_, index) => line(index)).join('\n');
const domain = (name) => `libs/domain/src/voting/${name}.ts`;
const api = (name) => `apps/api/src/voting/${name}.ts`;

/** Rule, file and text of one breach for every rule that .oxlintrc.json names. */
// prettier-ignore
export const codeCrimes = [
  ['typescript/no-explicit-any',        api('any'),              'export const probe: any = 1;\n'],
  ['typescript/ban-ts-comment',         api('muted'),            '// @ts-ignore\nexport const probe: string = 1;\n'],
  ['max-lines',                         api('long'),             lines(251, (index) => `export const line${index} = ${index};`)],
  ['max-lines-per-function',            api('tall'),             `export function probe(): void {\n${lines(41, (index) => `  void ${index};`)}\n}\n`],
  ['max-params',                        api('wide'),             'export const probe = (a: 1, b: 2, c: 3, d: 4) => [a, b, c, d];\n'],
  ['max-depth',                         api('deep'),             'export function probe(a: boolean): void {\n  if (a) { if (a) { if (a) { if (a) { void a; } } } }\n}\n'],
  ['complexity',                        api('knotted'),          `export function probe(a: number): number {\n${lines(11, (index) => `  if (a === ${index}) return ${index + 1};`)}\n  return a;\n}\n`],
  ['eqeqeq',                            api('loose'),            'export const probe = (a: unknown) => a == 1;\n'],
  ['no-var',                            api('old'),              'export var probe = 1;\n'],
  ['prefer-const',                      api('changing'),         'export function probe(): number {\n  let a = 1;\n  return a;\n}\n'],
  ['no-console',                        api('loud'),             "console.log('x');\n"],
  ['no-unused-vars',                    api('unused'),           'const probe = 1;\n'],
  ['jest/expect-expect',                'libs/domain/src/voting/empty.test.ts', "it('says nothing', () => {});\n"],
  ['house/no-language-outside-words',   api('language'),         "export const probe = (a: string) => a.localeCompare('b');\n"],
  ['house/no-language-outside-words',   api('intl'),             "export const probe = new Intl.NumberFormat('kk');\n"],
  ['house/no-text-outside-words',       api('text'),             "export const probe = 'Дауыс беру';\n"],
  ['house/no-text-outside-words',       'apps/web/src/voting/text.tsx', 'export const Probe = () => <p>Vote now</p>;\n'],
  ['house/no-banned-name',              api('name'),             'export class BallotManager {}\n'],
  ['house/no-banned-name',              api('interface'),        'export interface IBallot { readonly id: string }\n'],
  ['house/full-import-path',            api('import'),           "export { planted } from './target';\n"],
  ['house/no-impurity',                 domain('clock'),         'export const probe = new Date();\n'],
  ['house/no-impurity',                 domain('clock-number'),  'export const probe = Date.now();\n'],
  ['house/no-impurity',                 domain('chance'),        'export const probe = Math.random();\n'],
  ['house/no-impurity',                 domain('machine'),       "export const probe = process.env['HOME'];\n"],
  ['house/no-impurity',                 'libs/kernel/src/number.ts', 'export const probe = crypto.randomUUID();\n'],
];

/** Rule, file and text of one breach for every rule of house-files.mjs. */
// prettier-ignore
export const fileCrimes = [
  ['file/kebab-case',   'apps/api/src/voting/CastBallot.ts',       'export const probe = 1;\n'],
  ['file/vague-name',   'apps/api/src/services/ballot.ts',         'export const probe = 1;\n'],
  ['file/vague-name',   'apps/api/src/voting/ballot-helper.ts',    'export const probe = 1;\n'],
  ['file/muted-check',  'apps/api/src/voting/silenced.ts',         '// oxlint-disable no-console\nexport const probe = 1;\n'],
  ['file/unfinished',   'apps/api/src/voting/later.ts',            '// TODO: the rest\nexport const probe = 1;\n'],
  ['file/capability',   'libs/domain/src/elections/ballot.ts',     'export const probe = 1;\n'],
];
