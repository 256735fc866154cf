import { useToastStore } from '../stores/toast-store';

/** Does something and resolves to how to take it back. */
export type Undoable = () => Promise<() => Promise<void>>;

/** How a component does something that can be taken back: it is done at once, and a message offers *Undo*. */
export function useUndoable(): (text: string, act: Undoable) => void {
  const show = useToastStore((state) => state.show);
  async function carryOut(text: string, act: Undoable) {
    const takeBack = await act();
    show({ text, undo: () => void takeBack() });
  }
  return (text, act) => void carryOut(text, act);
}
