import { useState } from 'react';
import { createRoot } from 'react-dom/client';

const opening = new Promise<IDBDatabase>((resolve, reject) => {
  const request = indexedDB.open('bench-rating', 1);
  request.onupgradeneeded = () => request.result.createObjectStore('ratings');
  request.onsuccess = () => resolve(request.result);
  request.onerror = () => reject(request.error ?? new Error('The database cannot be opened'));
});

/** The least that can keep a rating: a strict put, and when it is durable the radio is drawn. */
function Rating() {
  const [kept, setKept] = useState<number | null>(null);

  async function keep(level: number) {
    const database = await opening;
    const transaction = database.transaction('ratings', 'readwrite', { durability: 'strict' });
    transaction.objectStore('ratings').put(level, 'rating');
    transaction.oncomplete = () => setKept(level);
  }

  return [1, 2, 3, 4, 5].map((level) => (
    <label key={level}>
      <input
        type="radio"
        name="rating"
        aria-label={String(level)}
        checked={kept === level}
        onChange={() => void keep(level)}
      />
      {level}
    </label>
  ));
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<Rating />);
