import { NoteText } from '@/components/ui/note-text';
import { noteTime } from '@/lib/domain/note-time';
import type { Scorecard } from '@/lib/domain/scorecard';
import { ScorecardCompetency } from './scorecard-competency';
import { ScorecardFacts } from './scorecard-facts';
import { ScorecardQuestions } from './scorecard-questions';
import { ScorecardRatings } from './scorecard-ratings';

/** One interviewer's sealed scorecard in full, to read and to print: facts, ratings at a glance, then the evidence. */
export function ScorecardDocument({ scorecard }: { readonly scorecard: Scorecard }) {
  const ids = new Set<string>(scorecard.kit.parts.map(({ competency }) => competency.id));
  const others = scorecard.notes.filter(({ competency }) => competency === null || !ids.has(competency));
  return (
    <section aria-label="Scorecard" className="grid grid-cols-1 gap-5">
      <div className="grid grid-cols-[minmax(0,1fr)_minmax(0,1fr)] gap-5 max-[60rem]:grid-cols-1 print:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]">
        <ScorecardFacts scorecard={scorecard} />
        <ScorecardRatings scorecard={scorecard} />
      </div>
      {scorecard.kit.parts.map(({ competency }) => (
        <ScorecardCompetency key={competency.id} competency={competency} scorecard={scorecard} />
      ))}
      {others.length > 0 && (
        <section aria-label="Notes on no competency">
          <h2 className="mb-1 font-semibold">Notes on no competency</h2>
          <ul>
            {others.map((note) => (
              <li
                key={note.id}
                className="grid grid-cols-[3rem_minmax(0,1fr)] gap-2 border-t border-line py-1 print:break-inside-avoid"
              >
                <span className="text-small text-muted">{noteTime(scorecard, note.at)}</span>
                <NoteText note={note} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <ScorecardQuestions scorecard={scorecard} />
      <p className="text-small break-words text-muted">
        Scorecard {scorecard.id}, revision {scorecard.revision}. Bank {scorecard.kit.bank.id}{' '}
        {scorecard.kit.bank.version}.
      </p>
    </section>
  );
}
