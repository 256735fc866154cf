import { Button } from '@/components/ui/button';
import { Message } from '@/components/ui/message';
import { useTask } from '@/components/ui/use-task';
import { useApp } from '@/lib/app/app-context';
import { loadSampleLoop } from '@/lib/app/load-sample-loop';

const LESSONS = [
  'Choose a kit, or open the one you were sent: it brings the questions, the anchors and the signals to listen for.',
  'Note what you hear, rate each competency against its anchors, then seal.',
  'Hand the scorecard to your panel lead. Nothing leaves this browser by itself.',
];

/** What a newcomer sees: three lines that teach, and a sample to try. */
export function EmptyHome() {
  const app = useApp();
  const { busy, trouble, run } = useTask();

  return (
    <section aria-label="Getting started" className="grid grid-cols-1 gap-3">
      <h2 className="text-question leading-tight font-semibold">Interview with both eyes on the candidate</h2>
      <ol className="grid grid-cols-1 gap-2">
        {LESSONS.map((lesson, index) => (
          <li key={lesson} className="grid grid-cols-[1.25rem_1fr] text-muted">
            <span className="font-semibold text-accent">{index + 1}</span>
            {lesson}
          </li>
        ))}
      </ol>
      <Button className="justify-self-start" disabled={busy} onClick={() => run(() => loadSampleLoop(app))}>
        {busy ? 'Loading…' : 'Load the sample loop'}
      </Button>
      {trouble && <Message tone="trouble">The sample was not loaded. {trouble}</Message>}
    </section>
  );
}
