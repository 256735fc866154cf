import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';

/** How many notes the stream holds while it is typed into. */
const NOTES = 2000;

/** Starts an interview in the panel, whatever it shows; the note is there at the end. */
export async function startInterview(page: Page): Promise<void> {
  const home = page.getByRole('button', { name: 'Home', exact: true });
  const candidate = page.getByRole('textbox', { name: 'Candidate' });
  await home.or(candidate).waitFor();
  if (await home.isVisible()) await home.click();
  await candidate.fill('Bench');
  await page.getByRole('button', { name: 'Start interview' }).click();
  await page.getByRole('textbox', { name: 'Note', exact: true }).waitFor();
}

/** Starts an interview in the panel, fills its stream with notes, and shows all of them. Ends with the note in focus. */
export async function openFullStream(page: Page): Promise<void> {
  const button = (name: string | RegExp) => page.getByRole('button', { name });
  await startInterview(page);
  const note = page.getByRole('textbox', { name: 'Note', exact: true });
  await note.fill('the first one');
  await note.press('Enter');
  await page.getByRole('region', { name: 'Notes' }).getByRole('listitem').waitFor();
  const ids = Array.from({ length: NOTES - 1 }, () => randomUUID());
  await page.evaluate(`(${FILL})(${JSON.stringify(ids)})`);
  await page.reload();
  await button(`All ${NOTES}`).click();
  await page
    .getByRole('region', { name: 'Notes' })
    .getByRole('listitem')
    .nth(NOTES - 1)
    .waitFor();
  await note.click();
}

/** Puts copies of the one note beside it, as the store would hold them; text, since it runs in the page. */
const FILL = `async (ids) => {
  const database = await new Promise((resolve) => {
    const request = indexedDB.open('evenhand');
    request.onsuccess = () => resolve(request.result);
  });
  const transaction = database.transaction(['registers', 'operations'], 'readwrite');
  const registers = transaction.objectStore('registers');
  const operations = transaction.objectStore('operations');
  const all = (store) => new Promise((resolve) => {
    const request = store.getAll();
    request.onsuccess = () => resolve(request.result);
  });
  const [note] = (await all(registers)).filter(({ field }) => field === 'note');
  const [made] = (await all(operations)).filter(({ field }) => field === 'note');
  let counter = Math.max(...(await all(operations)).map((each) => each.counter));
  for (const id of ids) {
    counter += 1;
    const value = { ...note.value, id, text: 'heard something worth a line, number ' + counter };
    registers.put({ ...note, of: id, value, first: counter, last: counter });
    operations.put({ ...made, of: id, value, counter });
  }
  await new Promise((resolve) => (transaction.oncomplete = resolve));
  database.close();
}`;
