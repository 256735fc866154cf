import { EvidenceMark } from '@/components/ui/evidence-mark';
import { NoteText } from '@/components/ui/note-text';
import { formatMinutesSeconds } from '@/lib/domain/format';
import type { InterviewState } from '@/lib/domain/interview-state';
import type { Kit } from '@/lib/domain/kit';
import { ratingLabel } from '@/lib/domain/rating';
import { recommendationLabel } from '@/lib/domain/recommendation';
import { secondsInto } from '@/lib/domain/pause';
import type { Clock } from '@/lib/domain/pause';

interface InterviewRecordProps {
  readonly kit: Kit;
  readonly state: InterviewState;
  readonly clock: Clock;
}

/** What an interview has recorded, competency by competency. */
export function InterviewRecord({ kit, state, clock }: InterviewRecordProps) {
  const { recommendation } = state;
  return (
    <div className="grid grid-cols-1 gap-4">
      {recommendation !== null && (
        <p>
          Recommendation: <b className="font-semibold">{recommendationLabel(recommendation)}</b>
        </p>
      )}
      {kit.parts.map(({ competency: { id, title } }) => {
        const rating = state.ratings.get(id);
        const rationale = state.rationales.get(id);
        const notes = state.notes.filter((note) => note.competency === id);
        return (
          <article
            key={id}
            aria-label={title}
            className="rounded-control border border-line bg-surface px-4 py-3"
          >
            <h2 className="flex gap-3 font-semibold">
              <span className="flex-1">{title}</span>
              <span className={rating === undefined ? 'font-normal text-muted' : ''}>
                {rating === undefined ? 'Not rated yet' : ratingLabel(rating)}
              </span>
            </h2>
            {rationale && (
              <p dir="auto" className="mt-1 whitespace-pre-line">
                {rationale}
              </p>
            )}
            {notes.length > 0 && (
              <ul className="mt-2">
                {notes.map((note) => (
                  <li
                    key={note.id}
                    className="grid grid-cols-[3rem_1rem_minmax(0,1fr)] gap-2 border-t border-line py-1"
                  >
                    <time className="text-small text-muted">
                      {formatMinutesSeconds(secondsInto(clock, note.at))}
                    </time>
                    <EvidenceMark evidence={note.evidence} />
                    <NoteText note={note} />
                  </li>
                ))}
              </ul>
            )}
          </article>
        );
      })}
    </div>
  );
}
