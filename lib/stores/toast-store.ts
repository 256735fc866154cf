import { create } from 'zustand';

/** Something that was done, with the way back. */
export interface Toast {
  readonly text: string;
  readonly undo?: () => void;
}

interface ToastState {
  readonly toast: Toast | null;
  readonly show: (toast: Toast) => void;
  readonly dismiss: () => void;
}

/** The one message at the edge of the page. A new one takes the place of the one before. */
export const useToastStore = create<ToastState>((set) => ({
  toast: null,
  show: (toast) => set({ toast }),
  dismiss: () => set({ toast: null }),
}));
