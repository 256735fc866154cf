import { cp, rm } from 'node:fs/promises';
import path from 'node:path';
import { RECORD_TABLES } from '@/lib/domain/storage/record-tables';
import { PanelPage } from '@/tests/e2e/pages/panel.page';
import type { FaultBench } from './browser/fault-bench';
import { FaultProfile } from './browser/fault-profile';
import type { Fault, FaultRun } from './fault';
import { storedRows, storedText } from './steps/stored-rows';
import { Typist, untilTime } from './steps/typist';
import { buildSecondVersion } from './upgrade/build-second-version';
import { fillDatabase } from './upgrade/fill-profile';
import type { Tables } from './upgrade/judge-rows';
import { judgeRows } from './upgrade/judge-rows';
import { RELEASED as STEPS } from './upgrade/second-version';

/** What the product keeps of itself, and may change at any start, is in the settings. */
const TABLES = RECORD_TABLES.filter((table) => table !== 'settings');
/** The browser is killed at a moment within so many milliseconds from when the newer page is asked for. */
const SPAN = 1600;

/** A newer version opens what is stored while a page of the older one is typed in; the browser is killed at any moment. */
export const UPGRADE: Fault = {
  name: 'upgrade to a second version, killed',
  short: 1,
  share: 1,
  place: 'lane',
  prepare: secondVersion,
  run: upgradeKilled,
};

/** What all runs start from. */
interface Versions {
  /** Where the browser finds the extension, of whichever version. */
  readonly extensionFolder: string;
  readonly second: string;
  /** A closed profile, written by the first version. */
  readonly profile: string;
  readonly before: Tables;
}

async function upgradeKilled(seed: number, bench: FaultBench): Promise<FaultRun> {
  const versions = await bench.shared('upgrade versions', () => makeVersions(bench));
  const { extensionFolder, second, before } = versions;
  await putFirstVersion(bench, extensionFolder);
  const folder = await bench.newProfileFolder();
  await cp(versions.profile, folder, { recursive: true });
  const profile = new FaultProfile({ executablePath: bench.executablePath, extensionFolder }, folder);
  try {
    await profile.launch();
    const old = await profile.openPanel();
    await old.note.focus();
    const typist = new Typist(old.page);
    const typing = typist.type();
    await untilTime(performance.now() + 200);
    const acknowledged = await storedText(old.page);

    await cp(second, extensionFolder, { recursive: true, force: true });
    const newer = await profile.context.newPage();
    const asked = performance.now();
    const opening = newer.goto(`chrome-extension://${profile.extensionId}/sidepanel.html`).catch(() => null);
    // Every fourth time nothing is killed: both pages are to say how they stand.
    const whole = seed % 4 === 0;
    const troubles = whole ? await bothPages(old, new PanelPage(newer)) : [];
    if (!whole) await untilTime(asked + ((seed * 7919) % SPAN));
    typist.stop();
    const killedAfter = performance.now() - asked;
    await profile.kill();
    await Promise.all([typing, opening]);

    await profile.launch();
    const { schema, rows } = await atRest(profile);
    const halfWay = judgeRows(before, rows, schema === 1 ? [] : STEPS).map(
      (each) => `after the kill: ${each}`,
    );
    const panel = await profile.openPanel();
    await panel.note.or(readOnlyScreen(panel)).first().waitFor();
    const readOnly = await readOnlyScreen(panel).isVisible();
    const opened = await storedRows(panel.page, TABLES);
    const kept = readOnly ? acknowledged : await storedText(panel.page);
    return {
      problems: [
        ...troubles,
        ...halfWay,
        ...judgeRows(before, opened, readOnly ? [] : STEPS),
        ...(kept.startsWith(acknowledged) ? [] : ['lost what was acknowledged before the upgrade']),
        ...(acknowledged.length > 0 ? [] : ['nothing had been acknowledged, so nothing was proved']),
      ],
      figures: {
        'killed after ms': Math.round(killedAfter),
        'begun again': schema === 1 ? 1 : 0,
        'read-only': readOnly ? 1 : 0,
      },
    };
  } finally {
    await profile.close();
  }
}

/** The newer page has everything, and the older one says that it has been taken over from. */
async function bothPages(old: PanelPage, newer: PanelPage): Promise<string[]> {
  await newer.note.waitFor();
  const superseded = old.page.getByRole('heading', { name: 'A newer Evenhand has taken over' });
  await superseded.waitFor({ timeout: 2000 }).catch(() => undefined); // judged below
  return (await superseded.isVisible())
    ? []
    : ['the older page does not say that a newer one has taken over'];
}

/** What the killed browser left, read on a page of the extension that runs none of its code. */
async function atRest(profile: FaultProfile): Promise<{ schema: number; rows: Tables }> {
  const page = await profile.openTab('manifest.json', { width: 400, height: 400 });
  const rows = await storedRows(page, TABLES);
  // Only now: until it is opened, the browser lists the version that a killed upgrade did not reach.
  const databases = await page.evaluate(() => indexedDB.databases());
  const native = databases.find(({ name }) => name === 'evenhand')?.version ?? 0;
  await page.close();
  return { schema: Math.floor(native / 10), rows };
}

function secondVersion(bench: FaultBench): Promise<string> {
  return bench.shared('second version', () => buildSecondVersion(path.join(bench.folder, 'second-version')));
}

async function makeVersions(bench: FaultBench): Promise<Versions> {
  const extensionFolder = path.join(bench.folder, 'upgrading');
  const second = await secondVersion(bench);
  await putFirstVersion(bench, extensionFolder);
  const folder = await bench.newProfileFolder();
  const profile = new FaultProfile({ executablePath: bench.executablePath, extensionFolder }, folder);
  try {
    await profile.launch();
    const panel = await profile.openPanel();
    await panel.start('Candidate F-3');
    for (const text of ['+ named the owner', 'the pager went at 3:12', '- no figures'])
      await panel.addNote(text);
    await panel.status.waitFor();
    await fillDatabase(panel.page);
    const before = await storedRows(panel.page, TABLES);
    await profile.context.close();
    return { extensionFolder, second, profile: folder, before };
  } catch (error) {
    await profile.close();
    throw error;
  }
}

async function putFirstVersion(bench: FaultBench, extensionFolder: string): Promise<void> {
  await rm(extensionFolder, { recursive: true, force: true });
  await cp(bench.extensionFolder, extensionFolder, { recursive: true });
}

/** Not the one that shows an upgrade which takes long, though that offers a raw export too. */
function readOnlyScreen({ page }: PanelPage) {
  const upgrading = page.getByRole('progressbar');
  return page
    .getByRole('main')
    .filter({ has: page.getByRole('button', { name: 'Save a raw export' }), hasNot: upgrading });
}
