import path from 'node:path';
import type { PanelPage } from '@/tests/e2e/pages/panel.page';
import type { FaultBench } from './browser/fault-bench';
import { SmallDisk } from './browser/small-disk';
import type { Fault, FaultRun } from './fault';
import { wordsInSettings } from './steps/storage-words';
import { storedText } from './steps/stored-rows';
import { Typist, untilTime } from './steps/typist';

const MEGABYTES = 48;
/** The status has to turn red so soon after the first letter that could not be saved, in milliseconds. */
const RED_WITHIN = 1000;
/** It goes on being typed after that for so long, in milliseconds, so that the panel has tried again meanwhile. */
const TYPED_ON = 1500;
/** How long the red status is waited for at all, in milliseconds. */
const PATIENCE = 10_000;
/** Once there is room, everything has to be saved within so long, in milliseconds: retries come every five seconds. */
const SAVED_WITHIN = 8000;

/** The disk fills up while someone types, and later has room again. */
export const DISK_FULL: Fault = { name: 'disk full', short: 1, share: 0.05, place: 'alone', run: diskFull };

async function diskFull(seed: number, bench: FaultBench): Promise<FaultRun> {
  const disk = await SmallDisk.mount(path.join(bench.folder, `disk-${seed}`), MEGABYTES);
  const profile = bench.profileIn(path.join(disk.folder, 'profile'));
  try {
    await profile.launch();
    const panel = await profile.openPanel();
    await panel.start('Candidate E-1');
    const before = 'before the disk was full';
    await panel.addNote(before);
    await untilStored(panel, before);
    await panel.note.focus();
    await disk.fill();

    const typist = new Typist(panel.page, Infinity);
    const typing = typist.type();
    const { redAt, saved } = await untilRed(panel, before);
    await untilTime(performance.now() + TYPED_ON);
    typist.stop();
    await typing;
    const shown = await panel.note.inputValue();

    const roomAt = performance.now();
    await disk.makeRoom();
    await panel.status.waitFor({ timeout: SAVED_WITHIN });
    const savedAt = performance.now();
    const stored = await storedText(panel.page);
    await profile.kill();
    await profile.launch();
    // The write that did not fit may have left the database damaged; it is then brought back, and that is told.
    const { readOnly, notice } = await wordsInSettings(profile);
    if (readOnly) return { problems: [`after a restart it opened read-only: ${notice}`], figures: {} };
    const again = await profile.openPanel();
    await again.note.waitFor();
    const kept = await storedText(again.page);

    const red = typist.unkept(saved.length - before.length, redAt);
    const all = `${before}${typist.letters}`;
    const problems = [
      red <= RED_WITHIN ? null : `the status turned red after ${red.toFixed(0)} ms`,
      shown === typist.letters ? null : `${typist.letters.length} letters typed, ${shown.length} in the box`,
      stored === all ? null : `${all.length} letters, ${stored.length} saved when there was room`,
      kept === stored ? null : `${stored.length} letters saved, ${kept.length} after a restart`,
    ];
    return {
      problems: problems.filter((problem) => problem !== null),
      figures: { 'ms to red': Math.round(red), 'ms to saved': Math.round(savedAt - roomAt) },
    };
  } finally {
    await disk.makeRoom();
    await profile.close();
    await disk.unmount();
  }
}

/** Waits until the database has this text and no other: the note is there, and the draft that it came from is empty. */
async function untilStored({ page }: PanelPage, text: string): Promise<void> {
  const end = performance.now() + PATIENCE;
  while ((await storedText(page)) !== text) {
    if (performance.now() > end) throw new Error('what was typed before the disk was full is not stored');
  }
}

/** Waits for the alert that says what is not saved. Returns when it came, and what had been saved by then. */
async function untilRed({ page }: PanelPage, before: string): Promise<{ redAt: number; saved: string }> {
  const alert = page.getByRole('alert').filter({ hasText: 'not saved' });
  const end = performance.now() + PATIENCE;
  let saved = before;
  while (performance.now() < end) {
    if (await alert.isVisible()) return { redAt: performance.now(), saved };
    // Once the disk is full the browser opens no database, so that nothing can be read either.
    saved = (await storedText(page).catch(() => '')) || saved;
  }
  throw new Error(`nothing said within ${PATIENCE} ms that what is typed is not saved`);
}
