import type { Page } from '@playwright/test';

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
  const texts = (field) =>
    rows
      .filter((row) => row.field === field)
      .sort((a, b) => a.first - b.first)
      .map(({ value }) => (typeof value === 'string' ? value : (value?.text ?? '')));
  return [...texts('note'), ...texts('draft')].join('');
})()`;

/**
 * All that was typed into the note of an interview as the database has it: the notes in the order in which they were
 * written, then the draft. It reads through a connection of its own, so it sees finished transactions only.
 */
export function storedText(page: Page): Promise<string> {
  return page.evaluate<string>(READ);
}
