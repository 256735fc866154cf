import { rate } from '@/lib/app/rate';
import { tickProbe } from '@/lib/app/tick-probe';
import { probesInOrder } from '@/lib/domain/bank/question';
import type { CommandId } from '@/lib/domain/key-map/commands';
import type { Rating } from '@/lib/domain/rating';
import { useLive } from '../live-context';
import { useCanWrite, useSession } from '../session-context';
import { useSheets } from '../sheet-context';
import { noteSignal, signalsOf } from '../signals';
import { useLiveActions } from '../use-live-actions';
import { probeKey, signalKey } from './choice-key';
import { useCommandMode } from './command-mode';
import type { Choosing } from './command-mode';

interface Commands {
  /** Rates the competency of the question in focus. */
  readonly rate: (rating: Rating) => void;
  readonly run: (command: CommandId) => void;
  /** Takes the second key of a command that asks for one; a key that chooses nothing does nothing. */
  readonly chosen: (from: Choosing, key: string) => void;
}

/** What the keys do. A page that reads along only looks: it opens and closes sheets. */
export function useCommands(): Commands {
  const session = useSession();
  const canWrite = useCanWrite();
  const { state, current } = useLive();
  const { question, competency } = current;
  const { open, show } = useSheets();
  const mode = useCommandMode();
  const actions = useLiveActions();
  const toggle = (sheet: typeof open) => () => show(open === sheet ? null : sheet);

  const looking: Partial<Record<CommandId, () => void>> = {
    anchors: toggle('anchors'),
    'question-list': toggle('questions'),
    facts: toggle('facts'),
    'show-keys': toggle('keys'),
    notes: actions.toggleAllNotes,
    'hide-panel': actions.hide,
  };
  const writing: Partial<Record<CommandId, () => void>> = {
    'next-question': actions.next,
    'previous-question': actions.previous,
    'skip-question': actions.skip,
    'find-question': () => show('find'),
    probes: () => mode.choose('probes'),
    signals: () => mode.choose('signals'),
    undo: actions.undo,
    'mark-moment': actions.mark,
    pause: actions.togglePause,
    'wrap-up': actions.wrapUp,
  };

  return {
    rate: (rating) => canWrite && rate(session, competency.id, rating),
    run: (command) => (looking[command] ?? (canWrite ? writing[command] : undefined))?.(),
    chosen(from, key) {
      if (!canWrite) return;
      if (from === 'probes') {
        const probe = probesInOrder(question).find((_, place) => probeKey(place) === key);
        if (probe) tickProbe(session, question, probe, !state.probes.has(`${question.id}/${probe.id}`));
      } else {
        const signal = signalsOf(question).find((_, place) => signalKey(place) === key);
        if (signal) noteSignal(session, current, signal);
      }
    },
  };
}
