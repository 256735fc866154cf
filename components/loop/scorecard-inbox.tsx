import { useMemo, useRef, useState } from 'react';
import type { DragEvent, ReactNode } from 'react';
import { useTask } from '@/components/ui/use-task';
import { useApp } from '@/lib/app/app-context';
import { collectScorecards } from '@/lib/app/collect-scorecards';
import type { Outcome } from '@/lib/app/collect-scorecards';
import type { LoopId } from '@/lib/domain/loop/loop-id';
import { ImportOutcomes } from './import-outcomes';
import { InboxContext } from './inbox-context';

interface ScorecardInboxProps {
  /** The loop on the page, which takes what names no kit; null on any other page. */
  readonly here: LoopId | null;
  readonly children: ReactNode;
}

/** Takes scorecard files in, by picker or dropped anywhere on the dashboard, and says what became of each. */
export function ScorecardInbox({ here, children }: ScorecardInboxProps) {
  const app = useApp();
  const picker = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const { busy, trouble, run } = useTask();
  const [outcomes, setOutcomes] = useState<readonly Outcome[]>([]);
  const inbox = useMemo(() => ({ choose: () => picker.current?.click() }), []);

  function take(files: readonly File[]) {
    if (files.length > 0) run(async () => setOutcomes(await collectScorecards(app, files, here)));
  }

  function drop(event: DragEvent) {
    setOver(false);
    const files = [...event.dataTransfer.files];
    if (event.defaultPrevented || files.length === 0) return; // a part of the page has taken it, or it is text
    event.preventDefault();
    take(files);
  }

  return (
    <InboxContext value={inbox}>
      <div
        className={`min-h-screen ${over ? 'outline-2 -outline-offset-4 outline-accent outline-dashed' : ''}`}
        onDragOver={(event) => {
          if (!event.dataTransfer.types.includes('Files')) return; // text that is dragged about stays text
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
        {children}
        <ImportOutcomes busy={busy} trouble={trouble} outcomes={outcomes} onDismiss={() => setOutcomes([])} />
      </div>
    </InboxContext>
  );
}
