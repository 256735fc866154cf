import { cp } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '@playwright/test';
import type { FaultBench } from '../browser/fault-bench';
import type { RecordRows } from '../steps/record-rows';
import { recordRows } from '../steps/record-rows';
import { storedText } from '../steps/stored-rows';

/** A profile that was in use and whose browser was killed, and what its database had then. */
export interface UsedProfile {
  readonly folder: string;
  readonly extensionId: string;
  readonly text: string;
  readonly rows: RecordRows;
}

const LETTERS = 'evidence that was heard and written down';

/**
 * Copies a profile in which an interview goes on: notes, a rating, and a note half typed. Its browser was killed after
 * everything had been quiet for a moment. It is made once for each seed, with and without table files.
 */
export async function usedProfile(
  bench: FaultBench,
  seed: number,
  withTables: boolean,
): Promise<UsedProfile> {
  const name = `used ${seed} ${withTables}`;
  const used = await bench.shared(name, () => use(bench, seed, withTables));
  const folder = await bench.newProfileFolder();
  // Chromium's own lock names the process that was killed.
  const filter = (file: string) => !path.basename(file).startsWith('Singleton');
  await cp(used.folder, folder, { recursive: true, filter });
  return { ...used, folder };
}

async function use(bench: FaultBench, seed: number, withTables: boolean): Promise<UsedProfile> {
  const profile = await bench.openProfile();
  const panel = await profile.openPanel();
  await panel.start(`Candidate D-${seed}`);
  const notes = 6 + (seed % 7);
  for (let nth = 0; nth < notes; nth++) {
    if (withTables && nth === notes - 3) await fillTables(panel.page);
    await panel.addNote(`${nth}: ${LETTERS.slice(seed % 9, 20 + ((seed * nth) % 20))}`);
  }
  await panel.rate('3');
  await panel.note.focus();
  await panel.page.keyboard.insertText('half a th');
  await quiet(panel.page);
  const { extensionId, folder } = profile;
  const used = {
    folder,
    extensionId,
    text: await storedText(panel.page),
    rows: await recordRows(panel.page),
  };
  await profile.kill();
  return used;
}

/** Waits until what is stored has not changed for half a second. */
async function quiet(page: Page): Promise<void> {
  for (let last = '', since = performance.now(); performance.now() - since < 500;) {
    const now = JSON.stringify(await recordRows(page));
    if (now !== last) [last, since] = [now, performance.now()];
  }
}

/**
 * Writes so much into another database of the extension that LevelDB, of which there is one for all of them, moves its log
 * into a table file. Random bytes, since it packs what repeats; not above 32 kB each, since larger ones become files.
 */
async function fillTables(page: Page): Promise<void> {
  await page.evaluate(`(async () => {
    const request = indexedDB.open('other');
    request.onupgradeneeded = () => request.result.createObjectStore('bytes', { autoIncrement: true });
    await new Promise((resolve) => (request.onsuccess = resolve));
    for (let batch = 0; batch < 12; batch++) {
      const transaction = request.result.transaction('bytes', 'readwrite');
      for (let nth = 0; nth < 16; nth++)
        transaction.objectStore('bytes').add(crypto.getRandomValues(new Uint8Array(32768)));
      await new Promise((resolve) => (transaction.oncomplete = resolve));
    }
    request.result.close();
  })()`);
}
