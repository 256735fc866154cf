import { expect } from '@playwright/test';
import { PanelPage } from '@/tests/e2e/pages/panel.page';
import { ratingGiven } from '@/tests/e2e/steps/conduct';
import type { FaultBench } from './browser/fault-bench';
import type { FaultProfile } from './browser/fault-profile';
import type { Fault, FaultRun } from './fault';
import { difference } from './steps/difference';
import { operationFaults } from './steps/operation-faults';
import { seededRandom } from './steps/seeded-random';
import { storedText } from './steps/stored-rows';
import { lettersTaken, untilShown, watchNote } from './steps/watched-note';

const HANDOVERS = 25;
/** The other page has to show what is typed within so long, in milliseconds. */
const SHOWN_WITHIN = 250;
const PANEL = { width: 360, height: 665 };

/** Two pages take an interview from each other 25 times, the one that loses it typing on all the while. */
export const WRITER_HANDED_OVER: Fault = {
  name: 'writer handed over 25 times under edits',
  short: 1,
  share: 0.2,
  place: 'alone',
  run: writerHandedOver,
};

/** What both writers have done so far. */
interface Course {
  readonly random: () => number;
  /** All letters that a box took, in order. */
  typed: string;
  words: number;
  rating: number;
  readonly shownAfter: number[];
  readonly handedAfter: number[];
}

async function writerHandedOver(seed: number, bench: FaultBench): Promise<FaultRun> {
  const profile = await bench.openProfile();
  try {
    const errors: string[] = [];
    profile.context.on('weberror', (thrown) => errors.push(thrown.error().message));
    let writer = await openWatched(profile);
    await writer.start('Candidate H-1');
    let reader = await openWatched(profile);
    await reader.note.waitFor();
    const random = seededRandom(seed);
    const course: Course = { random, typed: '', words: 0, rating: 0, shownAfter: [], handedAfter: [] };
    for (let nth = 0; nth < HANDOVERS; nth++) {
      await edit(writer, reader, course);
      await handOver(writer, reader, course);
      [writer, reader] = [reader, writer];
    }
    if (course.rating > 0) await expect(ratingGiven(reader)).toHaveAccessibleName(String(course.rating));
    await expect(writer.status).toBeVisible();
    const wrong = [...(await operationFaults(writer.page)), ...new Set(errors)];
    return judge(course, await storedText(writer.page), wrong);
  } finally {
    await profile.close();
  }
}

async function openWatched(profile: FaultProfile): Promise<PanelPage> {
  return new PanelPage(await profile.openTab('sidepanel.html', PANEL, watchNote));
}

/** Ends the note, rates, types a word, the first two by chance; measures when the reader shows what was typed. */
async function edit(writer: PanelPage, reader: PanelPage, course: Course): Promise<void> {
  const { random } = course;
  await writer.note.focus();
  if (random() < 0.4) await writer.page.keyboard.press('Enter');
  if (random() < 0.3) {
    course.rating = 1 + Math.floor(random() * 5);
    const scale = writer.ratingScale().getByRole('radio', { name: String(course.rating), exact: true });
    await scale.dispatchEvent('click');
    await writer.note.focus();
  }
  const word = await typeWord(writer, course);
  const typedAt = await untilShown(writer.page, word);
  course.shownAfter.push((await untilShown(reader.page, word)) - typedAt);
}

/** The reader takes over while the writer types on; what its box still took counts as typed. */
async function handOver(writer: PanelPage, reader: PanelPage, course: Course): Promise<void> {
  const typing = typeWord(writer, course);
  const start = performance.now();
  await reader.page.getByRole('button', { name: 'Take over here' }).dispatchEvent('click');
  await reader.writableNote.waitFor();
  course.handedAfter.push(performance.now() - start);
  await writer.note.and(writer.page.locator('[readonly]')).waitFor();
  await typing;
}

/** Types a word that is like no other, as far as the box takes it. */
async function typeWord({ page }: PanelPage, course: Course): Promise<string> {
  course.words += 1;
  const word = `w${String(course.words).padStart(4, '0')}`;
  const before = await lettersTaken(page);
  for (const letter of word) await page.keyboard.insertText(letter);
  course.typed += word.slice(0, (await lettersTaken(page)) - before);
  return word;
}

function judge(
  { typed, shownAfter, handedAfter }: Course,
  stored: string,
  wrong: readonly string[],
): FaultRun {
  const slowest = Math.max(...shownAfter);
  return {
    problems: [
      ...(stored === typed ? [] : [difference(typed, stored)]),
      ...(slowest <= SHOWN_WITHIN ? [] : [`the other page showed it after ${slowest.toFixed(0)} ms`]),
      ...wrong,
    ],
    figures: {
      handovers: handedAfter.length,
      letters: typed.length,
      'ms to be shown': Math.round(slowest),
      'ms to be handed over': Math.round(Math.max(...handedAfter)),
    },
  };
}
