import { promptMarks } from '@/lib/domain/question-search/prompt-marks';
import type { Term } from '@/lib/domain/question-search/term';

interface MarkedPromptProps {
  readonly prompt: string;
  readonly terms: readonly Term[];
}

/** A prompt with the words marked that were looked for. */
export function MarkedPrompt({ prompt, terms }: MarkedPromptProps) {
  const marks = promptMarks(terms, prompt);
  return (
    <>
      {marks.map(({ start, end }, n) => (
        <span key={start}>
          {prompt.slice(marks[n - 1]?.end ?? 0, start)}
          <mark className="rounded-xs bg-accent-soft text-text underline decoration-accent decoration-2 underline-offset-2 forced-colors:bg-[Mark] forced-colors:text-[MarkText]">
            {prompt.slice(start, end)}
          </mark>
        </span>
      ))}
      {prompt.slice(marks.at(-1)?.end ?? 0)}
    </>
  );
}
