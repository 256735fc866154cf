import { useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Message } from '@/components/ui/message';
import { useApp } from '@/lib/app/app-context';
import type { BackupOpened } from '@/lib/app/open-backup';
import { openBackup, refusalWords } from '@/lib/app/open-backup';
import { useLongTask } from '@/lib/app/use-long-task';
import { RestoreChoice } from './restore-choice';
import { TaskProgress } from './task-progress';
import { UnsealForm } from './unseal-form';

/** A file that was picked, with what opening it gave. */
interface Opened {
  readonly file: File;
  readonly result: BackupOpened;
}

/** Takes a backup's file, asks for its passphrase where it has one, and shows what it would bring. */
export function RestoreBackup() {
  const app = useApp();
  const task = useLongTask();
  const picker = useRef<HTMLInputElement>(null);
  const [opened, setOpened] = useState<Opened | null>(null);
  const [told, setTold] = useState<string | null>(null);

  function open(file: File, passphrase: string | null) {
    setTold(null);
    task.run(async (report, signal) => {
      setOpened({ file, result: await openBackup(app, file, passphrase, report, signal) });
    });
  }

  function finish(result: string | null) {
    setOpened(null);
    setTold(result);
  }

  const result = opened?.result;
  return (
    <div className="grid w-full grid-cols-1 justify-items-start gap-3">
      <input
        ref={picker}
        type="file"
        hidden
        accept=".json,.age,application/json"
        aria-label="Backup file"
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file) open(file, null);
          target.value = '';
        }}
      />
      <Button onClick={() => picker.current?.click()}>Restore</Button>
      {task.trouble !== null && <Message tone="trouble">{task.trouble}</Message>}
      {task.progress && (
        <TaskProgress label="Reading the backup" progress={task.progress} onCancel={task.cancel} />
      )}
      {result && !result.ok && result.refusal && (
        <Message tone="trouble">{refusalWords(result.refusal)}</Message>
      )}
      {opened && result && !result.ok && !result.refusal && (
        <UnsealForm
          wrong={result.needs === 'another-passphrase' && !task.progress}
          onPassphrase={(passphrase) => open(opened.file, passphrase)}
          onLeave={() => finish(null)}
        />
      )}
      {result?.ok && <RestoreChoice backup={result.backup} preview={result.preview} onDone={finish} />}
      <div role="status">{told !== null && <Message tone="calm">{told}</Message>}</div>
    </div>
  );
}
