import { Button } from '@/components/ui/button';
import { Message } from '@/components/ui/message';
import { useTask } from '@/components/ui/use-task';
import { useApp } from '@/lib/app/app-context';
import { loadSampleLoop } from '@/lib/app/load-sample-loop';
import { removeSample } from '@/lib/app/remove-sample';
import { useInterviews } from '@/lib/db/live/use-interviews';
import { useLoops } from '@/lib/db/live/use-loops';
import { useToastStore } from '@/lib/stores/toast-store';

/** Brings the sample loop in, or takes all of it out in one action. */
export function SampleData() {
  const app = useApp();
  const loops = useLoops();
  const interviews = useInterviews();
  const toast = useToastStore((state) => state.show);
  const { busy, trouble, run } = useTask();
  if (!loops || !interviews) return null;
  const loaded = loops.some(({ loop }) => loop.sample) || interviews.some(({ sample }) => sample);

  async function change() {
    if (!loaded) {
      await loadSampleLoop(app);
      return;
    }
    const bringBack = await removeSample(app);
    toast({ text: 'Sample loop removed', undo: () => void bringBack() });
  }

  return (
    <section aria-label="Sample loop" className="grid justify-items-start gap-2">
      <h2 className="font-semibold">Sample loop</h2>
      <p className="text-muted">
        A fictional candidate with three finished scorecards and one interview to run. Removing it leaves your
        own interviews and loops alone.
      </p>
      <Button disabled={busy} onClick={() => run(change)}>
        {loaded ? 'Remove the sample loop' : 'Load the sample loop'}
      </Button>
      {trouble && <Message tone="trouble">{trouble}</Message>}
    </section>
  );
}
