import { Button } from '@/components/ui/button';
import { useApp } from '@/lib/app/app-context';
import { removeSample } from '@/lib/app/remove-sample';
import { useUndoable } from '@/lib/app/use-undoable';

/** Takes the sample loop away again, with all that belongs to it. */
export function RemoveSampleButton() {
  const app = useApp();
  const undoable = useUndoable();

  return (
    <Button
      look="quiet"
      className="justify-self-start px-2"
      onClick={() => undoable('Sample loop removed', () => removeSample(app))}
    >
      Remove the sample loop
    </Button>
  );
}
