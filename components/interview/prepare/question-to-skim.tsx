import type { Question } from '@/lib/domain/bank/question';
import { probesInOrder } from '@/lib/domain/bank/question';
import { OnDemand } from './on-demand';

/** A question as one reads it before the call: why it is asked and its probes on demand. */
export function QuestionToSkim({ question }: { readonly question: Question }) {
  return (
    <OnDemand title={question.prompt} minutes={question.minutes}>
      <p dir="auto" className="text-muted">
        {question.intent}
      </p>
      <ul aria-label="Probes" className="mt-1 list-disc pl-4 marker:text-muted">
        {probesInOrder(question).map(({ id, text, purpose }) => (
          <li key={id} dir="auto" className="py-0.5">
            {text}
            {purpose === 'ownership' && (
              <span
                title="Ownership: what the candidate did themselves"
                className="ml-1.5 rounded-full border border-line px-1.5 text-small text-muted"
              >
                own
              </span>
            )}
          </li>
        ))}
      </ul>
    </OnDemand>
  );
}
