import { useToastStore } from '@/lib/stores/toast-store';

/** How a component does something and says in a passing message that it is done, or why it could not be. */
export function useDone(): <T>(text: string | ((result: T) => string), work: () => Promise<T>) => void {
  const show = useToastStore((state) => state.show);
  async function carryOut<T>(text: string | ((result: T) => string), work: () => Promise<T>) {
    try {
      const result = await work();
      show({ text: typeof text === 'string' ? text : text(result) });
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      show({ text: `That could not be done. ${reason}` });
    }
  }
  return (text, work) => void carryOut(text, work);
}
