import { create } from 'zustand';
import type { InterviewId } from '../domain/interview-id';

interface PanelState {
  /** The interview that is open; null for the home screen, undefined until the person has chosen either. */
  readonly open: InterviewId | null | undefined;
  readonly show: (open: InterviewId | null) => void;
  /** Whether the notes of the whole interview are shown, or those of the question in focus. */
  readonly allNotes: boolean;
  readonly toggleAllNotes: () => void;
}

/** What the panel shows. Nothing here is missed when the panel closes. */
export const usePanelStore = create<PanelState>((set) => ({
  open: undefined,
  show: (open) => set({ open }),
  allNotes: false,
  toggleAllNotes: () => set(({ allNotes }) => ({ allNotes: !allNotes })),
}));
