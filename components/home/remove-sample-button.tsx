import { Button } from '@/components/ui/button';
import { useApp } from '@/lib/app/app-context';
import { removeSample } from '@/lib/app/remove-sample';
import { useToastStore } from '@/lib/stores/toast-store';

/** Takes the sample loop away again, with all that belongs to it. */
export function RemoveSampleButton() {
  const app = useApp();
  const toast = useToastStore((state) => state.show);

  async function remove() {
    const bringBack = await removeSample(app);
    toast({ text: 'Sample loop removed', undo: () => void bringBack() });
  }

  return (
    <Button look="quiet" className="justify-self-start px-2" onClick={() => void remove()}>
      Remove the sample loop
    </Button>
  );
}
