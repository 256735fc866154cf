import eslint from '@eslint/js';
import vitest from '@vitest/eslint-plugin';
import reactHooks from 'eslint-plugin-react-hooks';
import testingLibrary from 'eslint-plugin-testing-library';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const PRODUCT = ['components/**/*.{ts,tsx}', 'entrypoints/**/*.{ts,tsx}', 'lib/**/*.{ts,tsx}'];

/** Files whose tool reads their default export. */
const DEFAULT_EXPORTED = [
  '**/*.config.{js,ts}',
  '.dependency-cruiser.js',
  'entrypoints/background.ts',
  'entrypoints/second-copy.ts',
];

// ESLint replaces a rule's options where two blocks set the same rule, so the lists are put together here.
const EVERYWHERE = [
  {
    selector: 'ExportAllDeclaration',
    message: 'No barrels: import each name from the file that defines it.',
  },
  {
    selector:
      'ExportNamedDeclaration > VariableDeclaration > VariableDeclarator[init.type="ArrowFunctionExpression"]',
    message: 'Write an exported function as a function declaration.',
  },
];
const NO_DEFAULT_EXPORT = [
  {
    selector: 'ExportDefaultDeclaration, ExportSpecifier[exported.name="default"]',
    message: 'Use a named export, so that a thing has one name everywhere.',
  },
];
const NO_MARKUP_FROM_TEXT = [
  {
    selector:
      'JSXAttribute[name.name="dangerouslySetInnerHTML"], Property[key.name="dangerouslySetInnerHTML"]',
    message: 'Text becomes markup only through React elements; trusted types refuse anything else.',
  },
];
const NO_CLOCK_OR_CHANCE = [
  {
    selector: 'NewExpression[callee.name="Date"][arguments.length=0], CallExpression[callee.name="Date"]',
    message: 'The domain has no clock: take the instant as an argument.',
  },
  {
    selector: 'MemberExpression[object.name="Date"][property.name="now"]',
    message: 'The domain has no clock: take the instant as an argument.',
  },
  {
    selector: 'MemberExpression[object.name="Math"][property.name="random"]',
    message: 'The domain leaves nothing to chance: take the random value as an argument.',
  },
];
const NO_SKIPS_OR_SLEEPS = [
  {
    selector: 'CallExpression[callee.object.name="test"][callee.property.name=/^(skip|fixme|fail|only)$/]',
    message: 'Every test runs, every time: mend the test or take it out.',
  },
  {
    selector: 'MemberExpression[property.name="waitForTimeout"]',
    message: 'Wait for what a person would see, not for time to pass.',
  },
];

const MARKUP_SINKS = ['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'setHTMLUnsafe'].map((property) => ({
  property,
  message: 'Text becomes markup only through React elements; trusted types refuse anything else.',
}));
const EXTENSION_GLOBALS = ['browser', 'chrome'].map((name) => ({
  name,
  message: 'The extension API lives in lib/platform: add a function there and reach it through lib/app.',
}));
const SURROUNDINGS = [
  ...['window', 'document', 'navigator', 'location', 'fetch', 'indexedDB', 'localStorage', 'sessionStorage'],
  ...['crypto', 'performance', 'setTimeout', 'setInterval', 'queueMicrotask', 'process'],
].map((name) => ({ name, message: 'The domain is pure: take what comes from outside as an argument.' }));

/** A suppression has to say why: `// eslint-disable-next-line rule -- reason`. */
const describedSuppression = {
  meta: { type: 'suggestion', messages: { reason: 'Say after `--` why the rule does not hold here.' } },
  create: (context) => ({
    Program() {
      for (const comment of context.sourceCode.getAllComments()) {
        if (!/^\s*eslint-disable/.test(comment.value) || /\s--\s+\S/.test(comment.value)) continue;
        context.report({ loc: comment.loc, messageId: 'reason' });
      }
    },
  }),
};

const restricted = (...lists) => ['error', ...lists.flat()];

export default defineConfig(
  globalIgnores(['.output/', '.wxt/', 'test-results/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error', reportUnusedInlineConfigs: 'error' } },
  eslint.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true } },
    plugins: { house: { rules: { 'described-suppression': describedSuppression } } },
    rules: {
      'house/described-suppression': 'error',
      'max-lines': ['error', 250],
      'no-restricted-syntax': restricted(EVERYWHERE, NO_DEFAULT_EXPORT),
      '@typescript-eslint/consistent-type-exports': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true, requireDefaultForNonUnion: true },
      ],
    },
  },
  { files: ['**/*.js'], extends: [tseslint.configs.disableTypeChecked] },
  {
    files: PRODUCT,
    extends: [reactHooks.configs.flat['recommended-latest']],
    rules: {
      'no-console': 'error',
      'no-restricted-globals': restricted(EXTENSION_GLOBALS),
      'no-restricted-properties': restricted(MARKUP_SINKS),
      'no-restricted-syntax': restricted(EVERYWHERE, NO_DEFAULT_EXPORT, NO_MARKUP_FROM_TEXT),
    },
  },
  {
    files: ['lib/**/*.{ts,tsx}'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ group: ['@/*'], message: 'Inside lib/ imports are relative.' }] },
      ],
    },
  },
  {
    files: ['lib/domain/**/*.ts'],
    rules: {
      'no-restricted-globals': restricted(EXTENSION_GLOBALS, SURROUNDINGS),
      'no-restricted-syntax': restricted(EVERYWHERE, NO_DEFAULT_EXPORT, NO_CLOCK_OR_CHANCE),
    },
  },
  { files: ['lib/platform/**/*.ts', 'entrypoints/**/*.{ts,tsx}'], rules: { 'no-restricted-globals': 'off' } },
  {
    files: ['tests/**/*.{ts,tsx}'],
    rules: { 'no-restricted-syntax': restricted(EVERYWHERE, NO_DEFAULT_EXPORT, NO_SKIPS_OR_SLEEPS) },
  },
  {
    files: ['tests/{unit,component}/**/*.{ts,tsx}'],
    extends: [vitest.configs.recommended],
    rules: {
      'vitest/consistent-test-it': ['error', { fn: 'it' }],
      'vitest/expect-expect': ['error', { assertFunctionNames: ['expect*', 'fc.assert'] }],
      'vitest/no-disabled-tests': 'error',
      'vitest/no-duplicate-hooks': 'error',
      'vitest/require-top-level-describe': 'error',
    },
  },
  {
    files: ['tests/component/**/*.tsx'],
    extends: [testingLibrary.configs['flat/react']],
    // Other helpers called render… may return what they please.
    settings: { 'testing-library/custom-renders': ['renderWithApp'] },
    rules: {
      // It takes the queries of a `within` that a helper returns (a page among two, a region) for those of `render`.
      'testing-library/prefer-screen-queries': 'off',
    },
  },
  { files: DEFAULT_EXPORTED, rules: { 'no-restricted-syntax': restricted(EVERYWHERE) } },
);
