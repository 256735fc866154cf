import { useSyncExternalStore } from 'react';

/** A place in the dashboard, read from `#/page/id`. */
export interface Route {
  readonly page: string;
  readonly id: string | null;
}

/** The place that the address names; the loops where it names none. */
export function useRoute(): Route {
  const hash = useSyncExternalStore(subscribe, () => location.hash);
  const [page = '', id = null] = hash.replace(/^#\/?/, '').split('/');
  return { page: page || 'loops', id };
}

function subscribe(listener: () => void): () => void {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
}
