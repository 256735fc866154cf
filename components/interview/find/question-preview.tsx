import { probesInOrder } from '@/lib/domain/bank/question';
import type { Question } from '@/lib/domain/bank/question';

interface QuestionPreviewProps {
  readonly id: string;
  /** Null while none is active. */
  readonly question: Question | null;
}

/** Why the active question is asked, and its probes. It keeps its height, so that the list above stays where it is. */
export function QuestionPreview({ id, question }: QuestionPreviewProps) {
  return (
    <section
      id={id}
      aria-label="Preview"
      tabIndex={0} // it scrolls, so the keyboard has to reach it
      className="overflow-auto border-t border-line bg-raised px-3 py-2 -outline-offset-2"
    >
      {question === null && <p className="text-muted">Choose a question to see its probes.</p>}
      {question !== null && (
        <>
          <p dir="auto" className="text-muted">
            {question.intent}
          </p>
          <ul aria-label="Probes" className="mt-1 list-disc pl-4">
            {probesInOrder(question).map(({ id: probe, text }) => (
              <li key={probe} dir="auto">
                {text}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
