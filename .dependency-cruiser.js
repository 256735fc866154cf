/**
 * The house as rules. Imports run
 * entrypoints → components → lib/app → lib/{capture, db, export, import, journal, seal, sync, platform, stores} → lib/domain.
 */
const ADAPTERS = '(?:capture|db|export|import|journal|seal|sync|platform|stores)';
const PRODUCT = '^(?:entrypoints|components|lib)/';
const npm = (...names) => `(?:^|/)node_modules/(?:${names.join('|')})(?:/|$)`;

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'entrypoints-only-wire',
      comment:
        'An entrypoint only wires: it mounts components, calls use cases and registers with the browser. Move what it ' +
        'does here into a use case in lib/app and call that.',
      from: { path: '^entrypoints/' },
      to: { path: `^lib/${ADAPTERS}/`, pathNot: ['^lib/platform/', '^lib/stores/', '^lib/db/live/'] },
    },
    {
      name: 'entrypoints-are-the-top',
      comment:
        'Nothing imports an entrypoint, and no entrypoint another. What two contexts share goes into components/ or lib/app.',
      from: { path: '^(?:entrypoints/([^/]+)|components/|lib/|scripts/)' },
      to: { path: '^entrypoints/', pathNot: '^entrypoints/$1/' },
    },
    {
      name: 'components-reach-app',
      comment:
        'A component writes through a use case in lib/app and reads through lib/db/live or lib/stores; of lib/domain it ' +
        'may use types and pure functions. Add the use case or the live query that is missing and call that.',
      from: { path: '^components/' },
      to: { path: '^lib/', pathNot: ['^lib/(?:app|domain|stores)/', '^lib/db/live/'] },
    },
    {
      name: 'no-sibling-feature',
      comment:
        'A feature never imports a sibling. Move what both draw into components/ui, what both know into lib/, or let the ' +
        'entrypoint compose the two (children or a render prop).',
      from: { path: '^components/([^/]+)/', pathNot: '^components/ui/' },
      to: { path: '^components/', pathNot: ['^components/$1/', '^components/ui/'] },
    },
    {
      name: 'ui-knows-no-feature',
      comment:
        'components/ui holds primitives without data: they import each other and lib/domain only. Pass what a primitive ' +
        'shows or calls as a prop, or move it to the feature that it belongs to.',
      from: { path: '^components/ui/' },
      to: { path: '^(?:components|lib)/', pathNot: ['^components/ui/', '^lib/domain/'] },
    },
    {
      name: 'lib-imports-no-interface',
      comment:
        'lib/ does not know how it is shown. Hand over data or a callback, or move the code up to the component.',
      from: { path: '^lib/' },
      to: { path: '^components/' },
    },
    {
      name: 'below-app-imports-no-app',
      comment:
        'lib/app wires what lies below it and is never imported from there. Declare a port (an interface) beside the code ' +
        'that needs it and let lib/app pass the implementation.',
      from: { path: `^lib/(?:${ADAPTERS}|domain)/` },
      to: { path: '^lib/app/' },
    },
    {
      name: 'adapters-stand-apart',
      comment:
        'capture, db, export, import, journal, seal, sync, platform and stores never import each other. Declare a port beside the ' +
        'code that needs it (others may `import type` it), and let a use case in lib/app join the two.',
      from: { path: `^lib/(${ADAPTERS})/` },
      to: { path: `^lib/${ADAPTERS}/`, pathNot: '^lib/$1/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'domain-is-pure',
      comment:
        'lib/domain holds records and pure rules: it imports itself, zod (through lib/domain/schema.ts) and @noble/hashes, ' +
        'and no React, Dexie, zustand, WXT or Node. Take what comes from outside as an argument, or move the code up.',
      from: { path: '^lib/domain/' },
      to: { pathNot: ['^lib/domain/', npm('zod', '@noble/hashes')], couldNotResolve: false },
    },
    {
      name: 'zod-through-schema',
      comment:
        "Import { z } from lib/domain/schema.ts, which sets zod's jitless mode before any schema is made; without it zod " +
        "breaks the extension's content security policy.",
      from: { pathNot: '^(?:lib/domain/schema\\.ts$|node_modules/)' },
      to: { path: npm('zod') },
    },
    {
      name: 'dexie-in-db',
      comment:
        'Dexie lives in lib/db. Add a function to a repository there, or a query to lib/db/live, and use that.',
      from: { path: PRODUCT, pathNot: '^lib/db/' },
      to: { path: npm('dexie', 'dexie-react-hooks') },
    },
    {
      name: 'zustand-in-stores',
      comment: 'zustand lives in lib/stores and holds only what may be lost. Add or use a store there.',
      from: { path: PRODUCT, pathNot: '^lib/stores/' },
      to: { path: npm('zustand') },
    },
    {
      name: 'extension-api-in-platform',
      comment:
        'browser.* lives in lib/platform. Add a function there and reach it through lib/app; only an entrypoint may ' +
        'register with the browser directly.',
      from: { path: PRODUCT, pathNot: '^(?:lib/platform|entrypoints)/' },
      to: { path: npm('wxt', '@wxt-dev/browser') },
    },
    {
      name: 'react-stays-up',
      comment:
        'Only components, entrypoints, lib/app and lib/db/live know React. Keep the code below as plain functions.',
      from: { path: '^lib/', pathNot: ['^lib/app/', '^lib/db/live/', '^lib/stores/'] },
      to: { path: npm('react', 'react-dom', 'react-aria-components', 'lucide-react') },
    },
    {
      name: 'no-node-in-product',
      comment:
        'The product runs in a browser, where Node does not exist. Use a web API (through lib/platform), or move the code ' +
        'to scripts/.',
      from: { path: PRODUCT },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'product-imports-product',
      comment:
        'Product code imports no tests and no scripts. Move what both need into lib/, from where scripts and tests may import it.',
      from: { path: PRODUCT },
      to: { path: '^(?:tests|scripts)/' },
    },
    {
      name: 'scripts-import-lib',
      comment:
        'Scripts may import lib/ and each other. Move what a script needs from components or tests into lib/ or scripts/.',
      from: { path: '^scripts/' },
      to: { path: '^(?:components|tests)/' },
    },
    {
      name: 'no-cycle',
      comment:
        'A cycle, be it of types alone, makes each file part of the others. Move what they share into a file of its own ' +
        'that both import.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphan',
      comment:
        'Nothing imports this file and it imports nothing. Delete it, or use it where it was meant to be used.',
      from: {
        orphan: true,
        pathNot: [
          '\\.d\\.ts$',
          '^[^/]+\\.config\\.[jt]s$',
          '^\\.',
          '^entrypoints/(?:background\\.ts|[^/]+/main\\.tsx)$',
        ],
      },
      to: {},
    },
    {
      name: 'no-unresolvable',
      comment:
        'This import leads nowhere. Correct the path, or ask for the package to be added to package.json.',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'no-deprecated-core',
      comment: 'Node has deprecated this module; its documentation names what takes its place.',
      from: {},
      to: { dependencyTypes: ['core'], path: '^(?:node:)?(?:punycode|domain|constants|sys|_[a-z_]+)$' },
    },
    {
      name: 'no-deprecated',
      comment: 'This module is deprecated. Its documentation names what takes its place.',
      from: {},
      to: { dependencyTypes: ['deprecated'] },
    },
  ].map((rule) => ({ ...rule, severity: 'error' })),
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(?:\\.output|\\.wxt|test-results)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'browser', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
