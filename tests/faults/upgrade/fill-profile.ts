import type { Page } from '@playwright/test';
import type { StoredRow } from '@/lib/db/migrations/migration';
import { BEGINNING, nextStanding, Standing } from '@/lib/domain/storage/standing';
import { uuid } from '@/tests/support/builders';
import { storedRows } from '../steps/stored-rows';

/** So many that an upgrade takes long enough to be killed in the middle. */
const OPERATIONS = 2500;
const OTHERS = 100;

/** Text, because the compiler of the test runner adds helpers to functions that the page does not have. */
const WRITE = (tables: Readonly<Record<string, readonly unknown[]>>) => `(async () => {
  const settled = (request) =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const database = await settled(indexedDB.open('evenhand'));
  const tables = ${JSON.stringify(tables)};
  const transaction = database.transaction(Object.keys(tables), 'readwrite');
  for (const [table, rows] of Object.entries(tables))
    for (const row of rows) transaction.objectStore(table).put(row);
  await new Promise((resolve, reject) => {
    transaction.oncomplete = resolve;
    transaction.onabort = () => reject(transaction.error);
  });
  database.close();
})()`;

/**
 * Adds many rows of an interview that nobody opens, of people and of form drafts to the database of a page. The database's
 * standing moves on with them, so that nothing seems to be wrong with it.
 */
export async function fillDatabase(page: Page): Promise<void> {
  const { marks = [] } = await storedRows(page, ['marks']);
  const before = Standing.safeParse((marks[0] as StoredRow | undefined)?.standing);
  const standing = nextStanding(before.success ? before.data : BEGINNING, [], OPERATIONS);
  await page.evaluate(
    WRITE({
      operations: many(OPERATIONS, (n) => ({
        interviewId: uuid(0xf001),
        counter: n,
        at: 1_770_000_000_000 + n,
        field: 'note',
        of: uuid(n),
        value: { text: `What was said ${n}, with what the candidate did and how it ended.` },
      })),
      people: many(OTHERS, (n) => ({ id: uuid(0xf100_0000 + n), name: `Person ${n}` })),
      formDrafts: many(OTHERS, (n) => ({
        loopId: uuid(0xf200_0000 + n),
        form: n % 2 === 0 ? 'visit' : 'decision',
        values: { reason: `reason ${n}` },
      })),
      marks: [{ id: 'standing', standing }],
    }),
  );
}

function many(count: number, row: (n: number) => StoredRow): readonly StoredRow[] {
  return Array.from({ length: count }, (_, i) => row(i + 1));
}
