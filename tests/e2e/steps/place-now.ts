import { expect } from '@playwright/test';
import type { PanelPage } from '../pages/panel.page';

/** Where an interviewer stands in the live panel. */
export interface Place {
  readonly question: string;
  /** As in *3 of 8*. */
  readonly place: string;
  /** What is typed and not yet a note, with the place of the caret in it. */
  readonly draft: string;
  readonly caret: number;
  /** How far the middle of the screen is scrolled, in CSS pixels. */
  readonly scroll: number;
}

/** Reads where the interviewer stands, from the screen. */
export async function placeNow(panel: PanelPage): Promise<Place> {
  return {
    question: await panel.question.innerText(),
    place: await panel.place.innerText(),
    draft: await panel.note.inputValue(),
    caret: await panel.note.evaluate(({ selectionStart }: HTMLTextAreaElement) => selectionStart),
    scroll: await panel.middle.evaluate(({ scrollTop }) => scrollTop),
  };
}

/** Scrolls the middle of the live screen so far, as a person does who looks something up. */
export async function scrollTo(panel: PanelPage, top: number): Promise<void> {
  await panel.middle.evaluate((middle, to) => middle.scrollTo(0, to), top);
  await expectStored(panel, { field: 'scroll', value: top });
}

/** The time that is left, in seconds. */
export async function secondsLeft(panel: PanelPage): Promise<number> {
  const [minutes = 0, seconds = 0] = (await panel.timeLeft.innerText()).split(/[: ]/).map(Number);
  return minutes * 60 + seconds;
}

/** What the database has of an interview. */
interface StoredValue {
  readonly field: string;
  readonly value: unknown;
}

/** Waits until the database has a value, so that it is not lost with the page; it is read through a connection of its own. */
export async function expectStored(panel: PanelPage, stored: StoredValue): Promise<void> {
  const values = () => panel.page.evaluate<StoredValue[]>(READ);
  await expect
    .poll(async () => (await values()).filter(({ field }) => field === stored.field))
    .toContainEqual(expect.objectContaining({ ...stored, value: matching(stored.value) }));
}

function matching(value: unknown): unknown {
  return typeof value === 'object' ? expect.objectContaining(value as Record<string, unknown>) : value; // not null here
}

/** Text, because the compiler of the test runner adds helpers to functions that the page does not have. */
const READ = `(async () => {
  const settled = (request) =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const database = await settled(indexedDB.open('evenhand'));
  const rows = await settled(database.transaction('registers').objectStore('registers').getAll());
  database.close();
  return rows.map(({ field, value }) => ({ field, value }));
})()`;
