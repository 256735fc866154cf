import { Button } from '@/components/ui/button';
import { Message } from '@/components/ui/message';
import { useTask } from '@/components/ui/use-task';
import { useApp } from '@/lib/app/app-context';
import { changeKeyMap } from '@/lib/app/change-key-map';
import { resetAllKeys } from '@/lib/app/reset-all-keys';
import { useUndoable } from '@/lib/app/use-undoable';
import { useKeyMap } from '@/lib/db/live/use-key-map';
import { KeyTable } from './key-table';
import { BrowserShortcuts, NoteMarks } from './other-keys';

/** The keys of the live interview: whether single keys act, which, and the keys beyond them. */
export function KeyboardSettings() {
  const app = useApp();
  const map = useKeyMap();
  const undoable = useUndoable();
  const { trouble, run } = useTask();
  if (!map) return null;

  return (
    <section aria-label="Keyboard" className="grid grid-cols-1 justify-items-start gap-3">
      <div>
        <h2 className="mb-1 font-semibold">Keyboard</h2>
        <p className="text-muted">
          In an interview you type notes. Esc leads from the note into command mode, where a single key acts;
          Enter leads back.
        </p>
      </div>
      <div>
        <label className="flex min-h-6 items-center gap-2">
          <input
            type="checkbox"
            checked={map.enabled}
            aria-describedby="single-keys-hint"
            className="size-4 accent-accent"
            onChange={({ target: { checked } }) =>
              run(() => changeKeyMap(app, (now) => ({ map: { ...now, enabled: checked } })))
            }
          />
          Single keys in command mode
        </label>
        <p id="single-keys-hint" className="text-small text-muted">
          Off, every action keeps its button, and a note such as /4 or /n still acts.
        </p>
      </div>
      {trouble && <Message tone="trouble">{trouble}</Message>}
      <KeyTable map={map} />
      <Button
        className="print:hidden"
        onClick={() => undoable('All keys are as published', () => resetAllKeys(app))}
      >
        Reset all keys
      </Button>
      <NoteMarks />
      <BrowserShortcuts />
    </section>
  );
}
