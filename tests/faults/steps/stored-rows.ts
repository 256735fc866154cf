import type { Page } from '@playwright/test';
import type { RegisterRow } from '@/lib/db/database';
import type { ValueOf } from '@/lib/domain/operation';

/**
 * Text, because the compiler of the test runner adds helpers to functions that the page does not have. A database that is
 * not there is not made by looking for it.
 */
const READ = (tables: readonly string[]) => `(async () => {
  const settled = (request) =>
    new Promise((resolve, reject) => {
      request.onupgradeneeded = () => request.transaction.abort();
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const database = await settled(indexedDB.open('evenhand')).catch(() => null);
  if (!database) return {};
  const tables = ${JSON.stringify(tables)}.filter((table) => database.objectStoreNames.contains(table));
  const transaction = database.transaction(tables);
  const rows = await Promise.all(
    tables.map(async (table) => [table, await settled(transaction.objectStore(table).getAll())]),
  );
  database.close();
  return Object.fromEntries(rows);
})()`;

/** The rows of tables, by table, read through a connection of its own, so that it sees finished transactions only. */
export function storedRows(page: Page, tables: readonly string[]): Promise<Record<string, unknown[]>> {
  return page.evaluate<Record<string, unknown[]>>(READ(tables));
}

/** The registers of all interviews, in the order in which they were first set. */
async function storedRegisters(page: Page): Promise<readonly RegisterRow[]> {
  const { registers = [] } = await storedRows(page, ['registers']);
  return (registers as RegisterRow[]).toSorted((a, b) => a.first - b.first); // the product's own rows
}

/**
 * All that was typed into the note of an interview as the database has it: the notes in the order in which they were
 * written, then the draft.
 */
export async function storedText(page: Page): Promise<string> {
  const registers = await storedRegisters(page);
  const texts = (name: 'note' | 'draft') =>
    registers
      .filter(({ field }) => field === name)
      .map(({ value }) => (value as ValueOf<'note' | 'draft'>)?.text ?? ''); // the value of that field
  return [...texts('note'), ...texts('draft')].join('');
}

/** The note being typed, with the caret in it, as the database has it. */
export async function storedDraft(page: Page): Promise<ValueOf<'draft'>> {
  const draft = (await storedRegisters(page)).find(({ field }) => field === 'draft');
  return (draft?.value as ValueOf<'draft'> | undefined) ?? { text: '', start: 0, end: 0 }; // the value of that field
}
