/**
 * Runs what proves the product: `check` without a browser, `test` everything, `firefox` the smoke test in Firefox.
 * The exit code is 1 where a step failed.
 */
import { closingLines } from './verify/closing-lines';
import { runSteps } from './verify/run-steps';
import type { StepResult } from './verify/step';
import { browserSteps, FIREFOX_STEPS, STATIC_STEPS, UNIT_STEPS } from './verify/steps';

const print = (text: string) => void process.stdout.write(text);
const oneByOne = { atOnce: 1, stopAtFailure: true, print };

/** All static steps run whatever fails, so that a person sees every failure at once; tests run only if none did. */
async function check(): Promise<readonly StepResult[]> {
  const fixed = await runSteps(STATIC_STEPS, { atOnce: 2, stopAtFailure: false, print });
  if (fixed.some(({ ok }) => !ok)) return fixed;
  return [...fixed, ...(await runSteps(UNIT_STEPS, oneByOne))];
}

async function test(): Promise<readonly StepResult[]> {
  const checked = await check();
  if (checked.some(({ ok }) => !ok)) return checked;
  return [...checked, ...(await runSteps(browserSteps(), oneByOne))];
}

const MODES = new Map([
  ['check', check],
  ['test', test],
  ['firefox', () => runSteps(FIREFOX_STEPS, oneByOne)],
]);

const run = MODES.get(process.argv[2] ?? '');
if (run) {
  const results = await run();
  print(closingLines(results));
  process.exitCode = results.every(({ ok }) => ok) ? 0 : 1;
} else {
  process.stderr.write(`Usage: tsx scripts/verify.ts ${[...MODES.keys()].join('|')}\n`);
  process.exitCode = 2;
}
