import { create } from 'zustand';

interface StartupState {
  /** Why the shipped banks could not be brought in; null while nothing went wrong. */
  readonly failure: string | null;
  readonly fail: (reason: string) => void;
}

/** How the start of this page went. */
export const useStartupStore = create<StartupState>((set) => ({
  failure: null,
  fail: (failure) => set({ failure }),
}));
