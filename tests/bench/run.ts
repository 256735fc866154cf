/**
 * `npm run bench [-- --json FILE] [-- --rounds N]`: how fast the product is, as ratios against baselines in one run.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBrowser } from '@/scripts/browser/ensure-browser';
import { openExtensionBrowser } from '@/scripts/browser/extension-browser';
import { BASELINES, benchExtension } from './bench-extension';
import { consolidationRow } from './consolidation';
import { firstControl } from './first-control';
import { interleave } from './interleave';
import { openingPageRow } from './opening-page';
import { ratingRow } from './rating';
import type { Row } from './row';
import { row, rowText } from './row';
import { searchRows } from './search';
import { typingRow } from './typing';

/** A round of searching takes some ten seconds. */
const SEARCH_ROUNDS = 3;

const { values } = parseArgs({
  options: { json: { type: 'string' }, rounds: { type: 'string', default: '15' } },
});

const rows = await measure(Number(values.rounds));
for (const each of rows) console.log(rowText(each));
if (values.json) await writeFile(values.json, `${JSON.stringify({ rows }, null, 2)}\n`);

async function measure(rounds: number): Promise<readonly Row[]> {
  const extensionFolder = await benchExtension(path.resolve('.output/chrome-mv3'));
  const [full, empty] = [await openProfile(extensionFolder), await openProfile(extensionFolder)];
  const { context, origin } = full;
  try {
    const subjects = ['sidepanel.html', 'dashboard.html', ...BASELINES];
    const samples = await interleave(subjects, rounds, (page) => firstControl(context, `${origin}/${page}`));
    return [
      row('panel, first control ready', samples, 'sidepanel.html', BASELINES),
      row('dashboard, first control ready', samples, 'dashboard.html', BASELINES),
      await ratingRow(context, origin, rounds),
      await typingRow(context, origin, rounds),
      await openingPageRow(full, empty, rounds),
      await consolidationRow(rounds),
      ...(await searchRows(Math.min(rounds, SEARCH_ROUNDS))),
    ];
  } finally {
    await full.close();
    await empty.close();
    await rm(extensionFolder, { recursive: true, force: true });
  }
}

/** A browser with the extension on a profile of its own. */
async function openProfile(extensionFolder: string) {
  const executablePath = await ensureBrowser();
  const profileFolder = await mkdtemp(path.join(tmpdir(), 'evenhand-bench-profile-'));
  const options = { executablePath, extensionFolder, profileFolder, headless: true };
  const { context, extensionId } = await openExtensionBrowser(options);
  return {
    context,
    origin: `chrome-extension://${extensionId}`,
    async close() {
      await context.close();
      await rm(profileFolder, { recursive: true, force: true });
    },
  };
}
