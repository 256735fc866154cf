import { create } from 'zustand';
import type { StorageHealth } from '../domain/storage/storage-health';
import { UNCHECKED } from '../domain/storage/storage-health';

/** How far something that takes a while has come. `of` is null where the whole is not known. */
export interface Progress {
  readonly done: number;
  readonly of: number | null;
}

/**
 * Whether this page can work with what is stored.
 * `opening`: being looked at, for a moment. `open`: all is there. `rebuilding`: being brought back from the second copy.
 * `upgrading`: being moved to this version's form. `blocked`: an older page must close before that. `incomplete`: something
 * is lost in both copies; nothing is written until the person decides. `read-only`: the same, and what the database has left is
 * shown meanwhile. `superseded`: a newer version has taken over, reload.
 * `failed`: the database cannot be opened; where it is damaged, and not merely of another version, it can be made anew.
 */
export type StoragePhase =
  | { readonly name: 'opening' }
  | { readonly name: 'open' }
  | { readonly name: 'rebuilding'; readonly progress: Progress }
  | { readonly name: 'upgrading'; readonly progress: Progress; readonly late: boolean }
  | { readonly name: 'blocked' }
  | { readonly name: 'incomplete'; readonly reason: string }
  | { readonly name: 'read-only'; readonly reason: string }
  | { readonly name: 'superseded' }
  | { readonly name: 'failed'; readonly reason: string; readonly canRebuild: boolean };

interface StorageState {
  readonly phase: StoragePhase;
  readonly health: StorageHealth;
  /** What was brought back when this page started, in words; null where nothing was, or the person has read it. */
  readonly rebuilt: string | null;
  readonly enter: (phase: StoragePhase) => void;
  readonly found: (health: Partial<StorageHealth>) => void;
  readonly tell: (rebuilt: string | null) => void;
}

/** How the storage of this page stands. */
export const useStorageStore = create<StorageState>((set) => ({
  phase: { name: 'opening' },
  health: UNCHECKED,
  rebuilt: null,
  enter: (phase) => set({ phase }),
  found: (health) => set((state) => ({ health: { ...state.health, ...health } })),
  tell: (rebuilt) => set({ rebuilt }),
}));
