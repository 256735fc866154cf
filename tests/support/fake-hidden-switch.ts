import type { HiddenSwitch } from '@/lib/platform/hidden-switch';

/** The switch of a browser, in memory; apps that are to be two pages of one browser share it. */
export function fakeHiddenSwitch(): HiddenSwitch {
  const listeners = new Set<() => void>();
  let hidden = false;
  return {
    get: () => hidden,
    set(next) {
      hidden = next;
      for (const listener of [...listeners]) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
