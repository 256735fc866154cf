import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Message } from '@/components/ui/message';
import { useApp } from '@/lib/app/app-context';
import { loadSampleLoop } from '@/lib/app/load-sample-loop';

const LESSONS = [
  'Choose a kit: it brings the questions, the anchors and the signals to listen for.',
  'Note what you hear, rate each competency against its anchors, then seal.',
  'Hand the scorecard to your panel lead. Nothing leaves this browser by itself.',
];

/** What a newcomer sees: three lines that teach, and a sample to try. */
export function EmptyHome() {
  const app = useApp();
  const [state, setState] = useState<'idle' | 'loading' | { readonly failed: string }>('idle');

  async function load() {
    setState('loading');
    try {
      await loadSampleLoop(app);
      setState('idle');
    } catch (error) {
      setState({ failed: error instanceof Error ? error.message : String(error) });
    }
  }

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
      <Button className="justify-self-start" disabled={state === 'loading'} onClick={() => void load()}>
        {state === 'loading' ? 'Loading…' : 'Load the sample loop'}
      </Button>
      {typeof state === 'object' && (
        <Message tone="trouble">The sample was not loaded. {state.failed}</Message>
      )}
    </section>
  );
}
