import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { onSubmit } from '@/components/ui/form-text';
import { Message } from '@/components/ui/message';
import { useApp } from '@/lib/app/app-context';
import { backUp } from '@/lib/app/back-up';
import { useLongTask } from '@/lib/app/use-long-task';
import { PassphraseFields } from './passphrase-fields';
import { TaskProgress } from './task-progress';

/** Saves everything as one file, sealed if the person wishes. */
export function BackUpForm() {
  const app = useApp();
  const task = useLongTask();
  const [saved, setSaved] = useState(0);
  const [mismatch, setMismatch] = useState(false);

  function submit(form: HTMLFormElement) {
    const [passphrase, again] = ['passphrase', 'again'].map((name) => secretIn(form, name));
    setMismatch(passphrase !== again);
    if (passphrase !== again) return;
    const submitter = form.querySelector('button');
    task.run(async (report, signal) => {
      await backUp(app, { passphrase: passphrase ?? null, signal }, report);
      setSaved((times) => times + 1);
      // A field that had the focus is drawn anew.
      if (form.contains(document.activeElement)) submitter?.focus();
    });
  }

  return (
    <form
      aria-label="New backup"
      onSubmit={onSubmit(submit)}
      className="grid grid-cols-1 justify-items-start gap-3"
    >
      {/* Drawn anew after a backup, so that no passphrase stays on the screen. */}
      <PassphraseFields key={saved} />
      {mismatch && (
        <Message tone="trouble">The two passphrases differ. Nothing was saved. Type both again.</Message>
      )}
      {task.trouble !== null && <Message tone="trouble">The backup was not saved. {task.trouble}</Message>}
      <Button type="submit" disabled={task.progress !== null}>
        Back up
      </Button>
      {task.progress && <TaskProgress label="Backing up" progress={task.progress} onCancel={task.cancel} />}
      <div role="status">
        {saved > 0 && !task.progress && (
          <Message tone="calm">
            The backup is among your downloads. Keep it somewhere else than on this computer.
          </Message>
        )}
      </div>
    </form>
  );
}

/** A passphrase as it was typed, spaces and all; null where there is none. */
function secretIn(form: HTMLFormElement, name: string): string | null {
  const value = new FormData(form).get(name);
  return typeof value === 'string' && value !== '' ? value : null;
}
