import { ProseField } from '@/components/ui/prose-field';
import { Button } from '@/components/ui/button';
import { formText, onSubmit } from '@/components/ui/form-text';
import { Message } from '@/components/ui/message';
import { useTask } from '@/components/ui/use-task';
import { useApp } from '@/lib/app/app-context';
import { issueKit } from '@/lib/app/issue-kit';
import type { SeatStanding } from '@/lib/domain/loop/loop-standing';
import { usePlanned } from './planned-context';

interface HandoverFormProps {
  readonly standing: SeatStanding;
  readonly onClose: () => void;
}

/** Puts what an earlier interviewer would like to have asked into a kit that has not left yet, and makes the kit for it. */
export function HandoverForm({ standing: { seat, person, kit }, onClose }: HandoverFormProps) {
  const app = useApp();
  const { loop } = usePlanned();
  const { busy, trouble, run } = useTask();

  async function make(form: HTMLFormElement) {
    await issueKit(app, { loopId: loop.id, seat: seat.id, handover: formText(form, 'handover').trim() });
    onClose();
  }

  return (
    <form
      aria-label={`Handover for ${person.name}`}
      onSubmit={onSubmit((form) => run(() => make(form)))}
      className="grid grid-cols-1 gap-3 rounded-control bg-raised p-3"
    >
      <HandoverField text={kit?.file.handover ?? ''} autoFocus />
      {trouble && <Message tone="trouble">{trouble}</Message>}
      <div className="flex flex-wrap gap-2">
        <Button look="primary" type="submit" disabled={busy}>
          Keep handover
        </Button>
        <Button onClick={onClose}>Cancel</Button>
      </div>
    </form>
  );
}

interface HandoverFieldProps {
  readonly text: string;
  readonly autoFocus?: boolean;
}

/** What goes with a kit from the interviewers before. */
export function HandoverField({ text, autoFocus = false }: HandoverFieldProps) {
  return (
    <ProseField
      label="Handover"
      hint="What an earlier interviewer would like to have asked. The interviewer sees it while preparing; put no ratings in."
      name="handover"
      rows={3}
      maxLength={4000}
      autoFocus={autoFocus}
      defaultValue={text}
    />
  );
}
