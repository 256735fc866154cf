import type { Competency } from '../domain/bank/competency';
import { secondsInto } from '../domain/pause';
import type { Scorecard } from '../domain/scorecard';
import { markdownNote } from './markdown-evidence';

/** The notes that none of these competencies shows as evidence, so that an export leaves nothing out. */
export function otherNotes(competencies: readonly Competency[], scorecards: readonly Scorecard[]): string[] {
  const shown = new Set<string>(competencies.map(({ id }) => id));
  const several = scorecards.length > 1;
  const items = scorecards.flatMap(({ interviewer, notes, ...clock }) =>
    notes
      .filter(({ competency }) => competency === null || !shown.has(competency))
      .map((note) => {
        const seconds = secondsInto(clock, note.at);
        const afterCall = note.at > clock.endedAt;
        return markdownNote({ note, seconds, afterCall, who: several ? interviewer.name : null });
      }),
  );
  return items.length === 0 ? [] : ['## Notes on no competency', items.join('\n')];
}
