import { outcomeLabel } from '@/lib/domain/outcome';
import type { Instant } from '@/lib/domain/schema';
import type { Scorecard } from '@/lib/domain/scorecard';
import { courseWords, scorecardCourse } from '@/lib/domain/scorecard-course';

/** Who, when and how it went; what did not happen is left out. */
export function ScorecardFacts({ scorecard }: { readonly scorecard: Scorecard }) {
  const { interviewer, scheduledAt, startedAt, outcome, revision, amends, sealedAt } = scorecard;
  const facts: readonly (readonly [name: string, value: string | null])[] = [
    ['Interviewer', interviewer.name],
    ['Planned start', scheduledAt === null ? null : dayAndClock(scheduledAt)],
    ['Began', dayAndClock(startedAt)],
    ['Took', courseWords(scorecardCourse(scorecard))],
    ['Outcome', outcome && [outcomeLabel(outcome.kind), outcome.details].filter(Boolean).join(': ')],
    ['Sealed', dayAndClock(sealedAt)],
    ['Revision', amends && `${revision}, amended because: ${amends.reason}`],
  ];
  return (
    <dl className="divide-y divide-line self-start border-y border-line">
      {facts.map(
        ([name, value]) =>
          value !== null && (
            <div key={name} className="grid grid-cols-[7rem_minmax(0,1fr)] gap-2 py-1.5">
              <dt className="text-muted">{name}</dt>
              <dd dir="auto" className="break-words whitespace-pre-line">
                {value}
              </dd>
            </div>
          ),
      )}
    </dl>
  );
}

function dayAndClock(at: Instant): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' }).format(at);
}
