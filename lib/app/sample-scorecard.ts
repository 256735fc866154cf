import { InterviewId } from '../domain/interview-id';
import { InterviewerId } from '../domain/interviewer';
import type { Kit } from '../domain/kit';
import { kitQuestions } from '../domain/kit';
import { NoteId, readMarks } from '../domain/note';
import type { Note } from '../domain/note';
import type { SampleScorecard } from '../domain/sample-loop';
import type { Instant } from '../domain/schema';
import { SCORECARD_FORMAT } from '../domain/scorecard';
import type { Scorecard } from '../domain/scorecard';
import { ScorecardId } from '../domain/scorecard-id';

const MINUTE = 60_000;

interface SampleContext {
  readonly candidate: string;
  readonly kit: Kit;
  readonly now: Instant;
  readonly newId: () => string;
}

/** Makes a scorecard from its sample: ids new, instants counted back from now. */
export function sampleScorecard(
  sample: SampleScorecard,
  { candidate, kit, now, newId }: SampleContext,
): Scorecard {
  const startedAt = now - sample.hoursAgo * 60 * MINUTE;
  const endedAt = startedAt + sample.minutes * MINUTE;
  return {
    format: SCORECARD_FORMAT,
    id: ScorecardId.parse(newId()),
    interview: InterviewId.parse(newId()),
    revision: 1,
    amends: null,
    issue: null,
    candidate,
    interviewer: { id: InterviewerId.parse(newId()), name: sample.interviewer },
    kit,
    inserted: [],
    scheduledAt: null,
    startedAt,
    pauses: [],
    endedAt,
    outcome: null,
    sealedAt: endedAt + 4 * MINUTE,
    questions: askedQuestions(sample, kit, startedAt),
    notes: sample.notes.flatMap(({ second, question, text }) => {
      const marks = readMarks(text);
      const place = kitQuestions(kit).find((each) => each.question.id === question);
      if (!marks || !place) return [];
      const about = { competency: place.competency.id, question };
      return [
        { id: NoteId.parse(newId()), at: startedAt + second * 1000, ...marks, ...about } satisfies Note,
      ];
    }),
    probes: sample.probes,
    ratings: sample.ratings,
    recommendation: sample.recommendation,
  };
}

/** The questions that a note was taken on were asked, each from its first note on. */
function askedQuestions({ notes }: SampleScorecard, kit: Kit, startedAt: Instant): Scorecard['questions'] {
  return kitQuestions(kit).map(({ question: { id } }) => {
    const first = notes.find(({ question }) => question === id);
    if (!first) return { question: id, progress: 'open', visits: [] };
    return { question: id, progress: 'asked', visits: [startedAt + first.second * 1000] };
  });
}
