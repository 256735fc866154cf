import type { ReactNode } from 'react';
import { ProseField } from './prose-field';
import { Button } from '@/components/ui/button';
import { formText, onSubmit } from '@/components/ui/form-text';
import { Message } from '@/components/ui/message';
import { useTask } from '@/components/ui/use-task';

interface ReasonFormProps {
  /** What is about to be decided, such as *Excuse Person 1*. */
  readonly title: string;
  /** What follows from it. */
  readonly explain: ReactNode;
  /** The verb on the button. */
  readonly verb: string;
  /** Further fields, before the reason. */
  readonly children?: ReactNode;
  readonly onDecide: (reason: string, form: HTMLFormElement) => Promise<unknown>;
  readonly onClose: () => void;
}

/** Asks in place for the reason of a decision, which is logged with it. */
export function ReasonForm({ title, explain, verb, children, onDecide, onClose }: ReasonFormProps) {
  const { busy, trouble, run } = useTask();

  async function decide(form: HTMLFormElement) {
    const reason = formText(form, 'reason').trim();
    if (reason === '') throw new Error('Say why in a few words; the reason is logged with the decision.');
    await onDecide(reason, form);
    onClose();
  }

  return (
    <form
      aria-label={title}
      onSubmit={onSubmit((form) => run(() => decide(form)))}
      className="grid grid-cols-1 gap-3 rounded-control bg-raised p-3 print:hidden"
    >
      <p>
        <bdi className="font-semibold">{title}.</bdi> <span className="text-muted">{explain}</span>
      </p>
      {children}
      <ProseField
        label="Reason"
        hint="It is logged with the decision."
        name="reason"
        required
        autoFocus={!children}
        rows={2}
        maxLength={2000}
      />
      {trouble && <Message tone="trouble">{trouble}</Message>}
      <div className="flex flex-wrap gap-2">
        <Button look="primary" type="submit" disabled={busy}>
          {verb}
        </Button>
        <Button onClick={onClose}>Cancel</Button>
      </div>
    </form>
  );
}
