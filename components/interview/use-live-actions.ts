import { markMoment } from '@/lib/app/add-note';
import { focusQuestion, skipQuestion } from '@/lib/app/focus-question';
import { togglePause } from '@/lib/app/pause-interview';
import { useHidden } from '@/lib/app/use-hidden';
import { wrapUp } from '@/lib/app/wrap-up';
import type { QuestionId } from '@/lib/domain/bank/question';
import { previousQuestion } from '@/lib/domain/kit';
import { pacingInput } from '@/lib/domain/live-pacing';
import { pacingAdvice } from '@/lib/domain/pacing/pacing-advice';
import type { Instant } from '@/lib/domain/schema';
import { usePanelStore } from '@/lib/stores/panel-store';
import { useLive } from './live-context';
import { useSession } from './session-context';
import { useSheets } from './sheet-context';

/** What can be done in the call, by button, by key and by a browser-wide shortcut alike. */
export interface LiveActions {
  /** Goes where the copilot points: to its question, or to the closing. */
  readonly next: () => void;
  readonly previous: () => void;
  readonly goTo: (id: QuestionId) => void;
  /** Marks the question in focus as skipped and goes on. */
  readonly skip: () => void;
  readonly undo: () => void;
  readonly mark: (at?: Instant) => void;
  readonly togglePause: () => void;
  readonly wrapUp: () => void;
  /** Shows the notes of the whole interview, or those of the question in focus again. */
  readonly toggleAllNotes: () => void;
  readonly hide: () => void;
}

/** What can be done in the call. */
export function useLiveActions(): LiveActions {
  const session = useSession();
  const live = useLive();
  const { show } = useSheets();
  const { hide } = useHidden();
  const toggleAllNotes = usePanelStore((panel) => panel.toggleAllNotes);
  const { interview, kit, state, current } = live;

  function suggested(): QuestionId | null {
    const { next } = pacingAdvice(pacingInput(live, session.app.now()));
    return next.step === 'ask' ? next.question : null;
  }

  return {
    next() {
      const id = suggested();
      if (id === null) show('closing');
      else focusQuestion(session, state, id);
    },
    previous() {
      const before = previousQuestion(kit, current.question.id);
      if (before) focusQuestion(session, state, before.question.id);
    },
    goTo: (id) => focusQuestion(session, state, id),
    skip: () => skipQuestion(session, state, current.question.id, suggested()),
    undo: () => void session.undo(),
    mark: (at = session.app.now()) => markMoment(session, at, current),
    togglePause: () => togglePause(session, interview),
    wrapUp: () => wrapUp(session, interview),
    toggleAllNotes,
    hide,
  };
}
