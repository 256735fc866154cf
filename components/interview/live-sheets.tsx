import { insertOwnQuestion, insertQuestion } from '@/lib/app/insert-question';
import { useKeyMap } from '@/lib/db/live/use-key-map';
import { useToastStore } from '@/lib/stores/toast-store';
import { AnchorsSheet } from './anchors-sheet';
import { ClockSheet } from './clock/clock-sheet';
import { ClosingSheet } from './closing-sheet';
import { KeyHelp } from './command-keys/key-help';
import { FindSheet } from './find/find-sheet';
import { useLive } from './live-context';
import { OutcomeSheet } from './outcome/outcome-sheet';
import { FactsSheet } from './prepare/facts-sheet';
import { QuestionListSheet } from './questions/question-list-sheet';
import { useSession } from './session-context';
import { Sheet } from './sheet';
import { useSheets } from './sheet-context';

/** The sheet that is open over the middle of the live screen. */
export function LiveSheets() {
  const session = useSession();
  const live = useLive();
  const map = useKeyMap();
  const { open, show } = useSheets();
  const toast = useToastStore((state) => state.show);
  const onClose = () => show(null);

  function insert(put: () => void) {
    try {
      put();
      toast({ text: 'Inserted after this question', undo: () => void session.undo() });
      onClose();
    } catch (error) {
      toast({ text: error instanceof Error ? error.message : String(error) });
    }
  }

  switch (open) {
    case null:
      return null;
    case 'anchors':
      return <AnchorsSheet competency={live.current.competency} onClose={onClose} />;
    case 'clock':
      return <ClockSheet onClose={onClose} onEndEarly={() => show('outcome')} />;
    case 'closing':
      return <ClosingSheet onClose={onClose} />;
    case 'facts':
      return <FactsSheet onClose={onClose} />;
    case 'find':
      return (
        <FindSheet
          kit={live.kit}
          current={live.current}
          onInsert={(question, competency) =>
            insert(() => insertQuestion(session, live, question, competency))
          }
          onOwn={(own) => insert(() => insertOwnQuestion(session, live, own))}
          onClose={onClose}
        />
      );
    case 'keys':
      return (
        <Sheet title="Keys" onClose={onClose}>
          {map && <KeyHelp map={map} />}
        </Sheet>
      );
    case 'outcome':
      return <OutcomeSheet onClose={onClose} />;
    case 'questions':
      return <QuestionListSheet onClose={onClose} />;
  }
}
