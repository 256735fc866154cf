import type { Competency } from '@/lib/domain/bank/competency';
import type { Evidence } from '@/lib/domain/note';
import type { Scorecard } from '@/lib/domain/scorecard';
import { RatingMark } from '@/components/ui/rating-mark';
import { ScorecardNotes } from './scorecard-notes';

interface ScorecardCompetencyProps {
  readonly competency: Competency;
  readonly scorecard: Scorecard;
}

/** One competency of a scorecard: its rating with what the level means, why, and the evidence on both sides. */
export function ScorecardCompetency({ competency, scorecard }: ScorecardCompetencyProps) {
  const { id, title, anchors } = competency;
  const given = scorecard.ratings.find((each) => each.competency === id);
  const rating = given?.rating ?? 'not-assessed';
  const notes = scorecard.notes.filter((note) => note.competency === id);
  const of = (evidence: Evidence) => notes.filter((note) => note.evidence === evidence);

  return (
    <article
      aria-label={title}
      className="grid grid-cols-1 gap-2.5 rounded-control border border-line bg-surface px-4 py-3.5 print:break-inside-avoid-page"
    >
      <h2 className="flex items-start gap-3 text-[1.07rem] font-semibold">
        <span dir="auto" className="min-w-0 flex-1 break-words">
          {title}
        </span>
        <RatingMark rating={rating} />
      </h2>
      {rating !== 'not-assessed' && (
        <p dir="auto" className="text-muted">
          {anchors[rating]}
        </p>
      )}
      {given && given.rationale !== '' && (
        <p dir="auto" className="break-words whitespace-pre-line">
          {given.rationale}
        </p>
      )}
      {notes.length === 0 && rating !== 'not-assessed' && (
        <p className="text-weak">Rated without evidence.</p>
      )}
      {notes.length > 0 && (
        <div className="grid grid-cols-[minmax(0,1fr)_minmax(0,1fr)] gap-x-6 gap-y-3 max-[60rem]:grid-cols-1 print:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]">
          <ScorecardNotes title="Evidence for" notes={of('strong')} scorecard={scorecard} />
          <ScorecardNotes title="Evidence against" notes={of('weak')} scorecard={scorecard} />
          {of(null).length > 0 && (
            <div className="col-span-full">
              <ScorecardNotes title="Other notes" notes={of(null)} scorecard={scorecard} />
            </div>
          )}
        </div>
      )}
    </article>
  );
}
