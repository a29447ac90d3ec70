import { createRequire } from 'node:module';

const { rooms, capabilities } = createRequire(import.meta.url)('../../architecture.cjs');

const importing = (path) => `import { planted } from '${path}';\nexport const probe = planted;\n`;
const up = (from) => '../'.repeat(from.split('/').length - 1);
const at = (from, to) => importing(`${up(from)}${to}`);

const firstClosed = (all, open) => Object.keys(all).find((name) => !open.includes(name));

const doorCrimes = Object.entries(rooms).flatMap(([room, open]) => {
  const target = `${firstClosed(rooms, [room, ...open, 'libs/testing'])}/src/target.ts`;
  const [plain, test] = [`${room}/src/door.ts`, `${room}/src/door.test.ts`];
  const isForTests = room === 'libs/testing' || room === 'apps/e2e';
  return [
    [`door:${room}`, plain, at(plain, target)],
    ...(isForTests ? [] : [[`test-door:${room}`, test, at(test, target)]]),
  ];
});

const neighbourCrimes = Object.entries(capabilities).flatMap(([name, friends]) => {
  const stranger = firstClosed(capabilities, [name, ...friends]);
  return ['libs/domain', 'libs/contract', 'apps/api', 'apps/web'].map((room) => [
    `neighbour:${name}`,
    `${room}/src/${name}/stranger.ts`,
    importing(`../${stranger}/target.ts`),
  ]);
});

// prettier-ignore
const otherCrimes = [
  ['face:api',            'apps/api/src/voting/face.ts',            importing('../proposals/submit-proposal.act.ts')],
  ['ground:platform',     'apps/api/src/platform/ground.ts',        importing('../voting/target.ts')],
  ['pure:kernel',         'libs/kernel/src/pure.ts',                "import { z } from 'zod';\nexport const probe = z;\n"],
  ['pure:domain',         'libs/domain/src/voting/pure.ts',         "import { randomUUID } from 'node:crypto';\nexport const probe = randomUUID;\n"],
  ['props-only-in-tests', 'apps/api/src/voting/props.ts',           importing('../testing/target.ts')],
  ['declared',            'libs/contract/src/voting/declared.ts',   "import { z } from 'zod';\nexport const probe = z;\n"],
  ['resolved',            'libs/domain/src/voting/resolved.ts',     importing('./nowhere.ts')],
  ['no-circle',           'libs/domain/src/voting/circle.ts',       "export { two as one } from './circle-two.ts';\n"],
];

/** Rule, file and text of one breach for every rule of .dependency-cruiser.cjs. */
export const roomCrimes = [...doorCrimes, ...neighbourCrimes, ...otherCrimes];

const planted = 'export const planted = 1;\n';

/** What the planted files lean on. */
export const props = [
  ...Object.keys(rooms).map((room) => [`${room}/src/target.ts`, planted]),
  ...Object.keys(capabilities).flatMap((name) =>
    ['libs/domain', 'libs/contract', 'apps/api', 'apps/web'].map((room) => [`${room}/src/${name}/target.ts`, planted]),
  ),
  ['apps/api/src/proposals/submit-proposal.act.ts', planted],
  ['apps/api/src/testing/target.ts', planted],
  ['libs/domain/src/voting/circle-two.ts', "export { one as two } from './circle.ts';\n"],
];
