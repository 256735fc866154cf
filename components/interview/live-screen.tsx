import { useState } from 'react';
import { kitQuestions } from '@/lib/domain/kit';
import { AnchorsSheet } from './anchors-sheet';
import { CoverageStrip } from './coverage-strip';
import { Dock } from './dock';
import { useLive } from './live-context';
import { NoteStream } from './note-stream';
import { ClosingWords, OpeningWords } from './passages';
import { QuestionCard } from './question-card';
import { ReaderNotice } from './reader-notice';
import { SaveStatus } from './save-status';
import { TimeLeft } from './time-left';
import { TopBar } from './top-bar';

/** The call: time and coverage above, the question with its notes in the middle, note and rating in the dock below. */
export function LiveScreen() {
  const { kit, current } = useLive();
  const [anchorsOpen, setAnchorsOpen] = useState(false);
  const all = kitQuestions(kit);
  const place = all.findIndex(({ question }) => question.id === current.question.id) + 1;

  return (
    <div className="grid grid-cols-1 h-screen grid-rows-[auto_auto_minmax(0,1fr)_auto]">
      <div>
        <TopBar>
          <TimeLeft />
          <span className="whitespace-nowrap text-muted">
            · {place} of {all.length}
          </span>
          <SaveStatus />
        </TopBar>
        <ReaderNotice />
      </div>
      <CoverageStrip />
      <div className="relative min-h-0">
        <main key={current.question.id} className="h-full overflow-auto px-3 pb-3">
          {place === 1 && <OpeningWords kit={kit} />}
          <QuestionCard />
          {place === all.length && <ClosingWords kit={kit} />}
          <NoteStream />
        </main>
        {anchorsOpen && (
          <AnchorsSheet competency={current.competency} onClose={() => setAnchorsOpen(false)} />
        )}
      </div>
      <Dock anchorsOpen={anchorsOpen} onAnchors={() => setAnchorsOpen((open) => !open)} />
    </div>
  );
}
