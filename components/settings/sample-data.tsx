import { Button } from '@/components/ui/button';
import { Message } from '@/components/ui/message';
import { useTask } from '@/components/ui/use-task';
import { useApp } from '@/lib/app/app-context';
import { loadSampleLoop } from '@/lib/app/load-sample-loop';
import { removeSample } from '@/lib/app/remove-sample';
import { useUndoable } from '@/lib/app/use-undoable';
import { useSampleLoaded } from '@/lib/db/live/use-sample-loaded';

/** Brings the sample loop in, or takes all of it out in one action. */
export function SampleData() {
  const app = useApp();
  const loaded = useSampleLoaded();
  const undoable = useUndoable();
  const { busy, trouble, run } = useTask();
  if (loaded === undefined) return null;

  return (
    <section aria-label="Sample loop" className="grid justify-items-start gap-2">
      <h2 className="font-semibold">Sample loop</h2>
      <p className="text-muted">
        A fictional candidate with three finished scorecards and one interview to run. Removing it leaves your
        own interviews and loops alone.
      </p>
      <Button
        disabled={busy}
        onClick={() =>
          loaded ? undoable('Sample loop removed', () => removeSample(app)) : run(() => loadSampleLoop(app))
        }
      >
        {loaded ? 'Remove the sample loop' : 'Load the sample loop'}
      </Button>
      {trouble && <Message tone="trouble">{trouble}</Message>}
    </section>
  );
}
