import { useMemo, useRef, useState } from 'react';
import type { DragEvent, ReactNode } from 'react';
import { Message } from '@/components/ui/message';
import { useTask } from '@/components/ui/use-task';
import { useApp } from '@/lib/app/app-context';
import { collectScorecards } from '@/lib/app/collect-scorecards';
import type { Outcome } from '@/lib/app/collect-scorecards';
import type { Loop } from '@/lib/domain/loop/loop';
import { ImportOutcomes } from './import-outcomes';
import { InboxContext } from './inbox-context';

interface LoopInboxProps {
  readonly loop: Loop;
  readonly children: ReactNode;
}

/** Takes scorecard files in, by picker or dropped anywhere on the page, and says what became of each. */
export function LoopInbox({ loop, children }: LoopInboxProps) {
  const app = useApp();
  const picker = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const { busy, trouble, run } = useTask();
  const [outcomes, setOutcomes] = useState<readonly Outcome[]>([]);
  const inbox = useMemo(() => ({ choose: () => picker.current?.click() }), []);

  function take(files: readonly File[]) {
    if (files.length > 0) run(async () => setOutcomes(await collectScorecards(app, loop.id, files)));
  }

  function drop(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    take([...event.dataTransfer.files]);
  }

  return (
    <InboxContext value={inbox}>
      <div
        className={`min-h-[80vh] rounded-control ${over ? 'outline-2 outline-offset-8 outline-accent outline-dashed' : ''}`}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={(event) => {
          if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false); // what a drag enters is a node
        }}
        onDrop={drop}
      >
        <input
          ref={picker}
          type="file"
          hidden
          multiple
          accept=".json,application/json"
          aria-label="Scorecard files"
          onChange={(event) => {
            take([...(event.target.files ?? [])]);
            event.target.value = '';
          }}
        />
        {busy && <p role="status">Reading scorecards…</p>}
        {trouble && <Message tone="trouble">Not all files were taken in; try again. {trouble}</Message>}
        {children}
        <ImportOutcomes outcomes={outcomes} onDismiss={() => setOutcomes([])} />
      </div>
    </InboxContext>
  );
}
