import { useMemo, useRef, useState } from 'react';
import type { DragEvent, ReactNode } from 'react';
import { useApp } from '@/lib/app/app-context';
import { collectScorecards } from '@/lib/app/collect-scorecards';
import type { Outcome } from '@/lib/app/collect-scorecards';
import type { Loop } from '@/lib/domain/loop';
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
  const [reading, setReading] = useState(false);
  const [outcomes, setOutcomes] = useState<readonly Outcome[]>([]);
  const inbox = useMemo(() => ({ choose: () => picker.current?.click() }), []);

  async function take(files: readonly File[]) {
    if (files.length === 0) return;
    setReading(true);
    setOutcomes(await collectScorecards(app, loop.id, files));
    setReading(false);
  }

  function drop(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    void take([...event.dataTransfer.files]);
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
            void take([...(event.target.files ?? [])]);
            event.target.value = '';
          }}
        />
        {reading && <p role="status">Reading scorecards…</p>}
        {children}
        <ImportOutcomes outcomes={outcomes} onDismiss={() => setOutcomes([])} />
      </div>
    </InboxContext>
  );
}
