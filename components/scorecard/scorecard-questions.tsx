import type { Scorecard } from '@/lib/domain/scorecard';
import { questionWords, scorecardQuestions } from '@/lib/domain/scorecard-questions';

/** The questions of the interview in asking order: what became of each, and the probes that were asked. */
export function ScorecardQuestions({ scorecard }: { readonly scorecard: Scorecard }) {
  return (
    <section aria-label="Questions">
      <h2 className="mb-1 text-[1.07rem] font-semibold">Questions</h2>
      <ol>
        {scorecardQuestions(scorecard).map((each) => (
          <li
            key={each.question.id}
            className="grid grid-cols-[minmax(0,1fr)_12rem] gap-x-4 border-t border-line py-1.5 print:break-inside-avoid"
          >
            <div className="min-w-0">
              <p dir="auto" className={each.progress === 'asked' ? '' : 'text-muted'}>
                {each.question.prompt}
              </p>
              {each.probesAsked.length > 0 && (
                <ul className="mt-0.5 list-disc pl-5 text-small text-muted">
                  {each.probesAsked.map(({ id, text }) => (
                    <li key={id} dir="auto">
                      {text}
                    </li>
                  ))}
                </ul>
              )}
            </div>
            <span className="text-small text-muted">{questionWords(each)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
