/** The rules of this house that the linter does not bring: a plugin for oxlint, written against ESLint's interface. */
const isNamed = (node, ...names) => node?.type === 'Identifier' && names.includes(node.name);
const isProperty = ({ object, property, computed }, holder, name) =>
  !computed && isNamed(object, holder) && isNamed(property, name);

const impure = [
  ['Date', 'now'],
  ['Math', 'random'],
  ['performance', 'now'],
  ...['env', 'argv', 'cwd', 'exit', 'hrtime', 'platform', 'nextTick', 'stdout', 'stderr'].map((name) => [
    'process',
    name,
  ]),
];

const noImpurity = (context) => ({
  NewExpression: (node) =>
    isNamed(node.callee, 'Date') &&
    node.arguments.length === 0 &&
    context.report({ node, message: 'The clock is passed in as `now`.' }),
  CallExpression: (node) =>
    isNamed(node.callee, 'Date') && context.report({ node, message: 'The clock is passed in as `now`.' }),
  MemberExpression: (node) => {
    if (impure.some(([holder, name]) => isProperty(node, holder, name)))
      context.report({
        node,
        message: 'Kernel and domain have no clock, no chance and no machine: pass `now` or `newId` in.',
      });
  },
  Identifier: (node) =>
    isNamed(node, 'crypto', 'globalThis', 'setTimeout', 'fetch') &&
    context.report({ node, message: 'Kernel and domain know no machine.' }),
});

const speaks = /^(toLocale\w+|localeCompare)$/;

const noLanguageOutsideWords = (context) => ({
  MemberExpression: (node) => {
    if (isNamed(node.object, 'Intl') || (node.property.type === 'Identifier' && speaks.test(node.property.name)))
      context.report({ node, message: 'Only libs/words knows languages: money, dates, sorting and case live there.' });
  },
});

const kazakhOrRussian = /\p{Script=Cyrillic}/u;
const anyLetter = /\p{L}{2}/u;

const noTextOutsideWords = (context) => {
  const message = 'What a person reads lives in libs/words.';
  const check = (node, text) => kazakhOrRussian.test(text) && context.report({ node, message });
  return {
    Literal: (node) => typeof node.value === 'string' && check(node, node.value),
    TemplateElement: (node) => check(node, node.value.raw),
    JSXText: (node) => anyLetter.test(node.value) && context.report({ node, message }),
  };
};

/** swc writes `./rule.ts` as `./rule.js`; a path without its extension would pass the types and fail in the product. */
const fullImportPath = (context) => {
  const check = ({ source }) =>
    typeof source?.value === 'string' &&
    source.value.startsWith('.') &&
    !/\.[a-z]+$/.test(source.value) &&
    context.report({ node: source, message: 'A relative import names its file with the extension.' });
  return {
    ImportDeclaration: check,
    ExportNamedDeclaration: check,
    ExportAllDeclaration: check,
    ImportExpression: check,
  };
};

const banned = new Set('manager helper helpers util utils common info processor handler impl dto'.split(' '));
const wordsOf = (name) => name.split(/(?=[A-Z])|_/).map((word) => word.toLowerCase());

const noBannedName = (context) => {
  const check = ({ id }) => {
    if (!id?.name) return;
    const word = wordsOf(id.name).find((part) => banned.has(part));
    if (word) context.report({ node: id, message: `“${word}” says nothing: name what it does or what it is.` });
  };
  const checkInterface = (node) => {
    check(node);
    if (/^I[A-Z][a-z]/.test(node.id.name))
      context.report({ node: node.id, message: 'No I- before the name of an interface.' });
  };
  const declarations = ['FunctionDeclaration', 'ClassDeclaration', 'TSTypeAliasDeclaration', 'VariableDeclarator'];
  return { ...Object.fromEntries(declarations.map((kind) => [kind, check])), TSInterfaceDeclaration: checkInterface };
};

export default {
  meta: { name: 'house' },
  rules: {
    'no-impurity': { create: noImpurity },
    'no-language-outside-words': { create: noLanguageOutsideWords },
    'no-text-outside-words': { create: noTextOutsideWords },
    'full-import-path': { create: fullImportPath },
    'no-banned-name': { create: noBannedName },
  },
};
