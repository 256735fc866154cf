import { useToastStore } from '../stores/toast-store';

/** Does something and resolves to how to take it back. */
export type Undoable = () => Promise<() => Promise<void>>;

/**
 * How a component does something that can be taken back: it is done at once, and a message offers *Undo* or
 * says why it could not be done.
 */
export function useUndoable(): (text: string, act: Undoable) => void {
  const show = useToastStore((state) => state.show);
  async function carryOut(text: string, act: Undoable) {
    try {
      const takeBack = await act();
      show({ text, undo: () => void takeBack() });
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      show({ text: `That could not be done; all is as it was. ${reason}` });
    }
  }
  return (text, act) => void carryOut(text, act);
}
