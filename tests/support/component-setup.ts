import 'fake-indexeddb/auto';
import { cleanup, configure } from '@testing-library/react';
import { afterEach, vi } from 'vitest';
import { usePanelStore } from '@/lib/stores/panel-store';
import { useStartupStore } from '@/lib/stores/startup-store';
import { useStorageStore } from '@/lib/stores/storage-store';
import { useToastStore } from '@/lib/stores/toast-store';
import { useUpdateStore } from '@/lib/stores/update-store';

// jsdom lays nothing out, so it has nowhere to scroll to and leaves this out.
Element.prototype.scrollIntoView = () => undefined;

// jsdom has no CSS object; user-event writes selectors with it when an arrow key moves between radios.
vi.stubGlobal('CSS', { escape: (text: string) => text.replace(/[^\w-]/g, (character) => `\\${character}`) });

// How long to wait for what a person would see. Only a failing test waits that long, and a busy machine is no failure.
configure({ asyncUtilTimeout: 10_000 });
vi.setConfig({ testTimeout: 30_000 });

afterEach(() => {
  // Testing Library cleans up by itself only where the test functions are globals.
  cleanup();
  // What a page forgets when it closes.
  resetStore(usePanelStore);
  resetStore(useStartupStore);
  resetStore(useStorageStore);
  resetStore(useToastStore);
  resetStore(useUpdateStore);
  location.hash = '';
});

function resetStore<T>(store: {
  getInitialState: () => T;
  setState: (state: T, replace: true) => void;
}): void {
  store.setState(store.getInitialState(), true);
}
