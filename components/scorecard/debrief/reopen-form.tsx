import { Button } from '@/components/ui/button';
import { Field, inputClass } from '@/components/ui/field';
import { formText, onSubmit } from '@/components/ui/form-text';
import { Message } from '@/components/ui/message';
import { useTask } from '@/components/ui/use-task';
import { useApp } from '@/lib/app/app-context';
import { recordDebrief } from '@/lib/app/record-debrief';
import { useDebriefData } from './debrief-context';

/** Asks why the debrief is opened again; what was decided stays in its record. */
export function ReopenForm({ onClose }: { readonly onClose: () => void }) {
  const app = useApp();
  const { loop } = useDebriefData();
  const { busy, trouble, run } = useTask();

  async function reopen(form: HTMLFormElement) {
    const reason = formText(form, 'reason').trim();
    if (reason === '') throw new Error('Say why it is opened again; the reason is kept in the record.');
    await recordDebrief(app, loop.id, { kind: 'reopened', reason });
    onClose();
  }

  return (
    <form
      aria-label="Reopen the debrief"
      onSubmit={onSubmit((form) => run(() => reopen(form)))}
      className="grid grid-cols-1 gap-3"
    >
      <Field label="Why is it opened again?" hint="What was decided stays in the record.">
        <textarea name="reason" autoFocus rows={2} maxLength={2000} dir="auto" className={inputClass} />
      </Field>
      {trouble && <Message tone="trouble">{trouble}</Message>}
      <div className="flex gap-2">
        <Button look="primary" type="submit" disabled={busy}>
          Reopen
        </Button>
        <Button onClick={onClose}>Cancel</Button>
      </div>
    </form>
  );
}
