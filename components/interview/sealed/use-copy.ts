import { useToastStore } from '@/lib/stores/toast-store';

/** How a component puts something on the clipboard: a message says that it is there, or that it could not be copied. */
export function useCopy(): (what: string, copy: () => Promise<void>) => void {
  const toast = useToastStore((state) => state.show);
  async function carryOut(what: string, copy: () => Promise<void>) {
    try {
      await copy();
      toast({ text: `${what} copied` });
    } catch {
      // The browser's own reason is not for people.
      toast({ text: `${what} could not be copied. Nothing is lost: try again, or save it as a file.` });
    }
  }
  return (what, copy) => void carryOut(what, copy);
}
