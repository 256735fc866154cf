import { useState } from 'react';
import { createRoot } from 'react-dom/client';

const STORES = ['interviews', 'kits', 'operations', 'registers', 'scorecards'] as const;

const opening = new Promise<IDBDatabase>((resolve, reject) => {
  const request = indexedDB.open('evenhand');
  request.onsuccess = () => resolve(request.result);
  request.onerror = () => reject(request.error ?? new Error('The database cannot be opened'));
});

/** A stored row, as far as it is looked at here. */
interface Row {
  readonly kitId?: string;
  readonly field?: string;
  readonly value?: { readonly text?: string } | null;
}

/** The least that can show an interview: all of its rows by `getAll`, and its notes as a list. */
function Rows() {
  const [notes, setNotes] = useState<readonly string[]>([]);

  async function show(id: string) {
    const database = await opening;
    const transaction = database.transaction(STORES);
    const all = (store: (typeof STORES)[number], range: IDBKeyRange) =>
      new Promise<readonly Row[]>((resolve) => {
        const request = transaction.objectStore(store).getAll(range) as IDBRequest<Row[]>; // what is stored there
        request.onsuccess = () => resolve(request.result);
      });
    const own = IDBKeyRange.bound([id], [id, []]);
    const scorecards = new Promise((resolve) => {
      const request = transaction.objectStore('scorecards').index('interview').getAll(id);
      request.onsuccess = resolve;
    });
    const [[interview], , registers] = await Promise.all([
      all('interviews', IDBKeyRange.only(id)),
      all('operations', own),
      all('registers', own),
      scorecards,
    ]);
    await all('kits', IDBKeyRange.only(interview?.kitId));
    setNotes(registers.flatMap(({ field, value }) => (field === 'note' ? (value?.text ?? []) : [])));
  }

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        const id = new FormData(event.currentTarget).get('id');
        if (typeof id === 'string') void show(id);
      }}
      onReset={() => setNotes([])}
    >
      <input name="id" aria-label="Interview" />
      <button type="submit">Show</button>
      <button type="reset">Clear</button>
      <ul>
        {notes.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </form>
  );
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<Rows />);
