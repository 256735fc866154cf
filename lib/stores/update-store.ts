import { create } from 'zustand';

interface UpdateState {
  /** Whether a newer version of the extension waits to come in. */
  readonly ready: boolean;
  readonly becomeReady: () => void;
}

/** Whether there is something newer than this page. */
export const useUpdateStore = create<UpdateState>((set) => ({
  ready: false,
  becomeReady: () => set({ ready: true }),
}));
