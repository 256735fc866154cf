import { useState } from 'react';
import type { ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { Field, inputClass } from '@/components/ui/field';
import { formText, onSubmit } from '@/components/ui/form-text';
import { Message } from '@/components/ui/message';
import type { OwnQuestion } from '@/lib/app/insert-question';
import { CompetencyId } from '@/lib/domain/bank/competency';
import { Question } from '@/lib/domain/bank/question';
import { kitCompetencies } from '@/lib/domain/kit';
import type { Kit, KitQuestion } from '@/lib/domain/kit';

interface OwnQuestionFormProps {
  readonly kit: Kit;
  readonly current: KitQuestion;
  readonly prompt: string;
  /** Whether it was asked for: it then takes the focus. Where nothing was found, typing goes on in the field above. */
  readonly asked: boolean;
  readonly onPrompt: (prompt: string) => void;
  readonly onOwn: (own: OwnQuestion) => void;
  readonly onBack: () => void;
  readonly children: ReactNode;
}

/** The longest prompt that a question can have, in UTF-16 code units. */
const PROMPT_LIMIT = 600;

/** Why a form cannot be taken yet, and the field that it is about. */
interface Problem {
  readonly field: 'prompt' | 'minutes';
  readonly text: string;
}

/** A question of the interviewer's own, typed in the call. */
export function OwnQuestionForm({ kit, current, ...rest }: OwnQuestionFormProps) {
  const { prompt, asked, onPrompt, onOwn, onBack, children } = rest;
  const [problem, setProblem] = useState<Problem | null>(null);

  function insert(form: HTMLFormElement) {
    const own = {
      prompt: formText(form, 'prompt').trim(),
      competency: CompetencyId.parse(formText(form, 'competency')),
      minutes: Number(formText(form, 'minutes')),
    };
    const found = problemOf(own);
    setProblem(found);
    if (!found) {
      onOwn(own);
      return;
    }
    const field = form.elements.namedItem(found.field);
    if (field instanceof HTMLElement) field.focus();
  }

  return (
    <form
      noValidate
      aria-label="Ask your own"
      className="grid grid-cols-1 content-start gap-2 overflow-auto p-3"
      onSubmit={onSubmit(insert)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
        event.preventDefault();
        onBack();
      }}
    >
      {children}
      <h2 className="font-semibold">Ask your own</h2>
      <Field label="Question">
        <textarea
          name="prompt"
          autoFocus={asked}
          rows={3}
          dir="auto"
          aria-invalid={problem?.field === 'prompt'}
          value={prompt}
          className={`${inputClass} field-sizing-content max-h-40 min-h-16 resize-none`}
          onChange={(event) => onPrompt(event.target.value)}
        />
      </Field>
      <div className="grid grid-cols-[minmax(0,1fr)_5rem] gap-2">
        <Field label="Competency">
          <select name="competency" defaultValue={current.competency.id} className={inputClass}>
            {kitCompetencies(kit).map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        </Field>
        <Field label="Minutes">
          <input
            name="minutes"
            type="number"
            min={1}
            max={60}
            defaultValue={3}
            aria-invalid={problem?.field === 'minutes'}
            className={inputClass}
          />
        </Field>
      </div>
      {problem && <Message tone="trouble">{problem.text}</Message>}
      <div className="flex gap-2">
        <Button look="primary" type="submit" className="flex-1">
          Insert
        </Button>
        {asked && <Button onClick={onBack}>Back</Button>}
      </div>
    </form>
  );
}

function problemOf({ prompt, minutes }: OwnQuestion): Problem | null {
  if (prompt === '') return { field: 'prompt', text: 'Write the question first.' };
  if (prompt.length > PROMPT_LIMIT) {
    const text = `A question has at most ${PROMPT_LIMIT} characters; this one has ${prompt.length}. Shorten it.`;
    return { field: 'prompt', text };
  }
  if (!Question.shape.minutes.safeParse(minutes).success)
    return { field: 'minutes', text: 'Give the minutes as a whole number from 1 to 60.' };
  return null;
}
