/** `npm run test:firefox`: the main job in Firefox, on the add-on as it is built. Its last line counts the checks. */
import type { FirefoxAddon } from './firefox-addon';
import { openFirefoxAddon } from './firefox-addon';
import { interviewToSeal, noTroubles, sampleLoop, scorecardToLoop } from './main-job';

/** One after the other, since each goes on where the one before it ended. */
const CHECKS: readonly (readonly [string, (addon: FirefoxAddon) => Promise<void>])[] = [
  ['an interview runs from its start to the sealed scorecard', interviewToSeal],
  ['the scorecard joins a loop and is consolidated', scorecardToLoop],
  ['the sample loop comes whole', sampleLoop],
  ['no page reports an error', noTroubles],
];

let failed = 0;
const addon = await openFirefoxAddon();
try {
  for (const [name, check] of CHECKS) {
    try {
      await check(addon);
      console.log(`ok      ${name}`);
    } catch (error) {
      failed += 1;
      console.log(
        `FAILED  ${name}\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
      );
    }
  }
} finally {
  await addon.close();
}
console.log(`${CHECKS.length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
