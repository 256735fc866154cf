import { useSyncExternalStore } from 'react';
import { useApp } from './app-context';

/** Whether the panel is hidden, with the two ways to change that. */
export interface Hidden {
  /** Undefined until it is known. */
  readonly hidden: boolean | undefined;
  readonly hide: () => void;
  readonly show: () => void;
}

/** Follows whether the panel is hidden, by whichever page, click or shortcut. */
export function useHidden(): Hidden {
  const { hidden } = useApp();
  return {
    hidden: useSyncExternalStore(hidden.subscribe, hidden.get),
    hide: () => hidden.set(true),
    show: () => hidden.set(false),
  };
}
