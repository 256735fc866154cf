import { useMemo, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { kitQuestions } from '@/lib/domain/kit';
import { PausedNotice } from './clock/paused-notice';
import { CommandModeContext, useNewCommandMode } from './command-mode/command-mode';
import { CoverageStrip } from './coverage-strip';
import { Dock } from './dock';
import { KeptScroll } from './kept-scroll';
import { LiveBar } from './live-bar';
import { useLive } from './live-context';
import { LiveSheets } from './live-sheets';
import { NoteStream } from './notes/note-stream';
import { OpeningWords } from './passages';
import { QuestionCard } from './question-card';
import { Notices } from './notices';
import { SheetContext } from './sheet-context';
import type { SheetName } from './sheet-context';
import { useShortcuts } from './use-shortcuts';

/** The call: time and coverage above, the question with its notes in the middle, note and rating in the dock below. */
export function LiveScreen() {
  const [open, show] = useState<SheetName | null>(null);
  const sheets = useMemo(() => ({ open, show }), [open]);
  const mode = useNewCommandMode();

  function closeSheet(event: KeyboardEvent) {
    if (event.key !== 'Escape' || event.defaultPrevented || open === null) return;
    event.preventDefault();
    show(null);
  }

  return (
    <SheetContext value={sheets}>
      <CommandModeContext value={mode}>
        <div
          className="grid h-screen grid-cols-1 grid-rows-[auto_auto_minmax(12rem,1fr)_auto] overflow-auto"
          onKeyDown={closeSheet}
        >
          <Call />
        </div>
      </CommandModeContext>
    </SheetContext>
  );
}

function Call() {
  useShortcuts();
  const { kit, current } = useLive();
  const [first] = kitQuestions(kit);
  return (
    <>
      <div>
        <LiveBar />
        <Notices />
        <PausedNotice />
      </div>
      <CoverageStrip />
      <main className="relative min-h-0">
        <KeptScroll>
          {current.question.id === first?.question.id && <OpeningWords />}
          <QuestionCard key={current.question.id} />
          <NoteStream />
        </KeptScroll>
        <LiveSheets />
      </main>
      <Dock />
    </>
  );
}
