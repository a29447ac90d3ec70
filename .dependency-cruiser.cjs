/** The plan of architecture.cjs as rules: each room's doors, each capability's neighbours, and what must stay pure. */
const { rooms, capabilities } = require('./architecture.cjs');

const anyOf = (names) => (names.length > 0 ? `(${names.join('|')})` : '(?!)');
const everyCapability = anyOf(Object.keys(capabilities));
const tests = '(\\.(test|gallery)\\.tsx?$|/src/testing/|^libs/testing/|^apps/e2e/)';
const forbid = (name, from, to) => ({ name, severity: 'error', from, to });

const onlyForTests = ['libs/testing', 'apps/e2e'];
const door = (name, from, open) => forbid(name, from, { path: '^(libs|apps)/', pathNot: `^${anyOf(open)}/` });
const doors = Object.entries(rooms).flatMap(([room, open]) =>
  onlyForTests.includes(room)
    ? [door(`door:${room}`, { path: `^${room}/` }, [room, ...open])]
    : [
        door(`door:${room}`, { path: `^${room}/`, pathNot: tests }, [room, ...open]),
        door(`test-door:${room}`, { path: `^${room}/.*${tests}` }, [room, ...open, 'libs/testing']),
      ],
);

const homes = '(libs/domain/src|libs/contract/src|apps/api/src|apps/web/src)';
const neighbours = Object.entries(capabilities).map(([name, friends]) =>
  forbid(
    `neighbour:${name}`,
    { path: `^${homes}/${name}/`, pathNot: tests },
    { path: `^${homes}/${everyCapability}/`, pathNot: `^${homes}/${anyOf([name, ...friends])}/` },
  ),
);

const face = forbid(
  'face:api',
  { path: `^apps/api/src/${everyCapability}/`, pathNot: tests },
  {
    path: `^apps/api/src/${everyCapability}/`,
    pathNot: `^apps/api/src/($1/|.*\\.(store|queries|module|entity)\\.ts$)`,
  },
);

const ground = forbid(
  'ground:platform',
  { path: '^apps/api/src/platform/', pathNot: tests },
  { path: `^apps/api/src/${everyCapability}/` },
);

const pure = ['kernel', 'domain'].map((room) =>
  forbid(
    `pure:${room}`,
    { path: `^libs/${room}/`, pathNot: tests },
    { dependencyTypes: ['npm', 'npm-dev', 'npm-no-pkg', 'core'] },
  ),
);

const props = forbid(
  'props-only-in-tests',
  { path: '^(libs|apps)/[^/]+/src/', pathNot: tests },
  { path: '(^libs/testing/|^apps/[^/]+/src/testing/)' },
);

const declared = forbid(
  'declared',
  { path: '^(libs|apps)/[^/]+/src/', pathNot: `(${tests}|\\.d\\.ts$|^apps/bench/)` },
  { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['npm', 'type-only'] },
);

const unresolved = forbid('resolved', { path: '^(libs|apps)/' }, { couldNotResolve: true });

const circle = forbid('no-circle', { path: '^(libs|apps)/' }, { circular: true });

module.exports = {
  forbidden: [...doors, ...neighbours, face, ground, ...pure, props, declared, unresolved, circle],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    combinedDependencies: false,
    doNotFollow: { path: ['node_modules', '/dist/'] },
    exclude: { path: '(^|/)dist/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['@ortaq/source', 'import', 'node', 'default', 'types'],
    },
  },
};
