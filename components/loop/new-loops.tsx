import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Field, inputClass } from '@/components/ui/field';
import { formText, onSubmit } from '@/components/ui/form-text';
import { Message } from '@/components/ui/message';
import { useTask } from '@/components/ui/use-task';
import { useApp } from '@/lib/app/app-context';
import { createLoops } from '@/lib/app/create-loops';
import { readCandidateList } from '@/lib/domain/loop/candidate-list';
import type { Opening } from '@/lib/domain/opening/opening';
import type { Plan } from '@/lib/domain/opening/plan';
import { CandidatePreview } from './candidate-preview';
import { dueAt } from './due-at';
import { counted } from './words';

interface NewLoopsProps {
  readonly opening: Opening;
  readonly plan: Plan;
  readonly onClose: () => void;
}

/** Makes a loop for each candidate of a pasted list, all by the same plan. */
export function NewLoops({ opening, plan, onClose }: NewLoopsProps) {
  const app = useApp();
  const [text, setText] = useState('');
  const { busy, trouble, run } = useTask();
  const list = readCandidateList(text);

  async function create(form: HTMLFormElement) {
    await createLoops(app, opening, plan, list.candidates, dueAt(formText(form, 'due')));
    onClose();
  }

  return (
    <form
      aria-label="New loops"
      onSubmit={onSubmit((form) => run(() => create(form)))}
      className="mb-3 grid grid-cols-1 gap-3 rounded-control border border-line bg-surface p-4"
    >
      <Field
        label="Candidates, one per line"
        hint="A label that the panel may see, such as C-0417. If you want, add a comma and the name: it stays with you and is in no kit and no export."
      >
        <textarea
          rows={5}
          autoFocus
          dir="auto"
          value={text}
          onChange={({ target }) => setText(target.value)}
          className={inputClass}
        />
      </Field>
      <CandidatePreview list={list} />
      <Field
        label="Scorecards due by"
        hint="Printed on the kits. After that day a missing scorecard is marked late."
      >
        <input type="date" name="due" className={`${inputClass} max-w-48`} />
      </Field>
      {trouble && <Message tone="trouble">{trouble}</Message>}
      <div className="flex flex-wrap gap-2">
        <Button look="primary" type="submit" disabled={busy || list.candidates.length === 0}>
          Create {counted(list.candidates.length, 'loop')}
        </Button>
        <Button onClick={onClose}>Cancel</Button>
      </div>
    </form>
  );
}
