import { useState } from 'react';
import type { Interview } from '@/lib/domain/interview';
import { kitQuestions, questionInFocus } from '@/lib/domain/kit';
import type { Kit } from '@/lib/domain/kit';
import { AnchorsSheet } from './anchors-sheet';
import { CoverageStrip } from './coverage-strip';
import { Dock } from './dock';
import { NoteStream } from './note-stream';
import { ClosingWords, OpeningWords } from './passages';
import { QuestionCard } from './question-card';
import { ReaderNotice } from './reader-notice';
import { SaveStatus } from './save-status';
import { useCapturedState } from './session-context';
import { TimeLeft } from './time-left';
import { TopBar } from './top-bar';

interface LiveScreenProps {
  readonly interview: Interview;
  readonly kit: Kit;
}

/** The call: time and coverage above, the question with its notes in the middle, note and rating in the dock below. */
export function LiveScreen({ interview, kit }: LiveScreenProps) {
  const state = useCapturedState();
  const [anchorsOpen, setAnchorsOpen] = useState(false);
  if (!state) return null;
  const current = questionInFocus(kit, state.focus);
  const all = kitQuestions(kit);
  const place = all.findIndex(({ question }) => question.id === current.question.id) + 1;

  return (
    <div className="grid grid-cols-1 h-screen grid-rows-[auto_auto_minmax(0,1fr)_auto]">
      <div>
        <TopBar>
          <TimeLeft startedAt={interview.startedAt} minutes={kit.minutes} />
          <span className="whitespace-nowrap text-muted">
            · {place} of {all.length}
          </span>
          <SaveStatus />
        </TopBar>
        <ReaderNotice />
      </div>
      <CoverageStrip kit={kit} state={state} current={current.competency} />
      <div className="relative min-h-0">
        <main key={current.question.id} className="h-full overflow-auto px-3 pb-3">
          {place === 1 && <OpeningWords kit={kit} />}
          <QuestionCard kit={kit} current={current} asked={state.probes} />
          {place === all.length && <ClosingWords kit={kit} />}
          <NoteStream notes={state.notes} question={current.question} startedAt={interview.startedAt} />
        </main>
        {anchorsOpen && (
          <AnchorsSheet competency={current.competency} onClose={() => setAnchorsOpen(false)} />
        )}
      </div>
      <Dock
        interviewId={interview.id}
        kit={kit}
        current={current}
        state={state}
        anchorsOpen={anchorsOpen}
        onAnchors={() => setAnchorsOpen((open) => !open)}
      />
    </div>
  );
}
