import { ensureBrowser } from '@/scripts/browser/ensure-browser';
import { playwrightCounts, vitestCounts } from './counts';
import { runCommand } from './run-command';
import type { Step } from './step';
import { testRun } from './test-run';

const CODE = ['entrypoints', 'components', 'lib', 'scripts', 'tests'];

/** What can be said without running the product. The steps need nothing of each other; the slowest come first. */
export const STATIC_STEPS: readonly Step[] = [
  command('lint', 'eslint', '.', '--max-warnings', '0'),
  command('types', 'tsc', '--noEmit'),
  command('format', 'prettier', '--check', '.'),
  command(
    'boundaries',
    'depcruise',
    '--config',
    '.dependency-cruiser.js',
    '--output-type',
    'err-long',
    ...CODE,
  ),
  command('dead code', 'knip', '--treat-config-hints-as-errors'),
  command('rubrics', 'tsx', 'scripts/rubrics-check.ts'),
];

/** The tests that need no browser. */
export const UNIT_STEPS: readonly Step[] = [
  {
    name: 'unit',
    run: () => {
      const file = 'test-results/vitest.json';
      const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
      return testRun(['vitest', 'run', ...reporters], { report: { file, read: vitestCounts } });
    },
  },
];

/** The production build and the tests that drive it in a real browser, in this order. */
export function browserSteps(): readonly Step[] {
  let env: Readonly<Record<string, string>> = {};
  return [
    {
      name: 'browser',
      run: async () => {
        env = { CHROME_PATH: await ensureBrowser() };
        return { ok: true, output: '' };
      },
    },
    command('build', 'wxt', 'build'),
    {
      name: 'e2e',
      run: () =>
        testRun(['playwright', 'test'], {
          env,
          report: { file: 'test-results/e2e.json', read: playwrightCounts },
        }),
    },
    { name: 'faults', run: () => testRun(['tsx', 'tests/faults/run.ts'], { env }) },
  ];
}

/** The build for Firefox and the tests that drive it there. */
export const FIREFOX_STEPS: readonly Step[] = [
  command('build', 'wxt', 'build', '-b', 'firefox', '--mv3'),
  { name: 'firefox', run: () => testRun(['tsx', 'tests/firefox/run.ts']) },
];

function command(name: string, ...words: readonly [string, ...string[]]): Step {
  return { name, run: () => runCommand(words) };
}
