import type { Kit } from '@/lib/domain/kit';
import { OnDemand } from './on-demand';
import { QuestionToSkim } from './question-to-skim';

/** A kit to skim: the words to open with, each competency with its questions, and the end on demand. */
export function KitSkim({ kit: { opening, parts, closing, answers } }: { readonly kit: Kit }) {
  return (
    <section aria-label="The kit" className="grid grid-cols-1 gap-4">
      <div>
        <Heading minutes={opening.minutes}>Open with</Heading>
        <p dir="auto" className="mt-1 whitespace-pre-line">
          {opening.text}
        </p>
      </div>
      <div>
        <Heading>Covers</Heading>
        <ul className="mt-1 divide-y divide-line border-y border-line">
          {parts.map(({ competency, minutes, questions }) => (
            <li key={competency.id} className="py-1.5">
              <h3 className="flex items-baseline gap-2">
                <span dir="auto" className="min-w-0 flex-1 font-semibold">
                  {competency.title}
                </span>
                <span className="shrink-0 font-semibold">{minutes} min</span>
              </h3>
              {questions.map((question) => (
                <QuestionToSkim key={question.id} question={question} />
              ))}
            </li>
          ))}
        </ul>
      </div>
      <div>
        <Heading minutes={closing.minutes}>Close with</Heading>
        <OnDemand title="Closing words">
          <p dir="auto" className="whitespace-pre-line">
            {closing.text}
          </p>
        </OnDemand>
        {answers.map(({ id, question, guidance }) => (
          <OnDemand key={id} title={question}>
            <p dir="auto">{guidance}</p>
          </OnDemand>
        ))}
      </div>
    </section>
  );
}

function Heading({ children, minutes }: { readonly children: string; readonly minutes?: number }) {
  return (
    <h2 className="font-semibold text-muted">
      {children}
      {minutes !== undefined && <span className="font-normal"> · {minutes} min</span>}
    </h2>
  );
}
