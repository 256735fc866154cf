/**
 * `npm run bench [-- --json FILE] [-- --rounds N] [-- --only NAMES]`: how fast the product is, as ratios against baselines in one
 * run. NAMES, with commas between them, are those of the parts below. `--extension DIR` measures another build.
 */
import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { BASELINES, benchExtension } from './bench-extension';
import { consolidationRow } from './consolidation';
import { firstControl } from './first-control';
import { interleave } from './interleave';
import { openingPageRow } from './opening-page';
import type { Profile } from './profile';
import { openProfile } from './profile';
import { ratingRow } from './rating';
import type { Row } from './row';
import { row, rowText } from './row';
import { scaleRows } from './scale/scale';
import { searchRows } from './search';
import { typingRow } from './typing';

/** A round of searching takes some ten seconds. */
const SEARCH_ROUNDS = 3;

const { values } = parseArgs({
  options: {
    json: { type: 'string' },
    rounds: { type: 'string', default: '15' },
    only: { type: 'string' },
    extension: { type: 'string', default: '.output/chrome-mv3' },
  },
});

const rows = await measure(Number(values.rounds), values.only?.split(','));
if (values.json) await writeFile(values.json, `${JSON.stringify({ rows }, null, 2)}\n`);

/** What the parts measure with: the profile that is worked in, one that no records come into, and the extension of both. */
interface Bench {
  readonly full: Profile;
  readonly empty: Profile;
  readonly extensionFolder: string;
}

type Part = (bench: Bench) => Promise<readonly Row[]>;

async function measure(rounds: number, only?: readonly string[]): Promise<readonly Row[]> {
  const parts = new Map<string, Part>([
    ['pages', ({ full }) => pageRows(full, rounds)],
    ['rating', async ({ full: { context, origin } }) => [await ratingRow(context, origin, rounds)]],
    ['typing', async ({ full: { context, origin } }) => [await typingRow(context, origin, rounds)]],
    ['opening', async ({ full, empty }) => [await openingPageRow(full, empty, rounds)]],
    ['consolidation', async () => [await consolidationRow(rounds)]],
    ['search', () => searchRows(Math.min(rounds, SEARCH_ROUNDS))],
    ['scale', ({ extensionFolder, empty }) => scaleRows(extensionFolder, empty, rounds)],
  ]);
  const unknown = only?.find((name) => !parts.has(name));
  if (unknown !== undefined) throw new Error(`There is no part called ${unknown}.`);
  const extensionFolder = await benchExtension(path.resolve(values.extension));
  const [full, empty] = [await openProfile(extensionFolder), await openProfile(extensionFolder)];
  try {
    const measured: Row[] = [];
    for (const [name, part] of parts) {
      if (!(only?.includes(name) ?? true)) continue;
      const some = await part({ full, empty, extensionFolder });
      for (const each of some) console.log(rowText(each));
      measured.push(...some);
    }
    return measured;
  } finally {
    await full.close();
    await empty.close();
    await rm(extensionFolder, { recursive: true, force: true });
  }
}

async function pageRows({ context, origin }: Profile, rounds: number): Promise<readonly Row[]> {
  const subjects = ['sidepanel.html', 'dashboard.html', ...BASELINES];
  const samples = await interleave(subjects, rounds, (page) => firstControl(context, `${origin}/${page}`));
  return [
    row('panel, first control ready', samples, 'sidepanel.html', BASELINES),
    row('dashboard, first control ready', samples, 'dashboard.html', BASELINES),
  ];
}
