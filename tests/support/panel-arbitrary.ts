import fc from 'fast-check';
import { RATINGS } from '@/lib/domain/rating';
import { RECOMMENDATIONS } from '@/lib/domain/recommendation';
import type { Scorecard } from '@/lib/domain/scorecard';
import { aCompetency, aKitFor, aNote, anInterviewer, aScorecard, NINE_O_CLOCK, ratingsFor } from './builders';

const POOL = ['monitoring', 'latency', 'teamwork', 'testing', 'incidents'].map((id) => aCompetency(id));

/** What differs between two scorecards of a panel. Names and instants are few, so that they often coincide. */
const content = fc.record({
  competencies: fc.shuffledSubarray(POOL, { minLength: 1 }),
  ratings: fc.array(fc.constantFrom(...RATINGS), { minLength: POOL.length, maxLength: POOL.length }),
  name: fc.constantFrom('Ada', 'Zoe', 'Émile'),
  sealedAfter: fc.integer({ min: 0, max: 3 }),
  recommendation: fc.constantFrom(...RECOMMENDATIONS),
  noteOn: fc.constantFrom(...POOL, null),
});

/** The scorecards of up to seven interviewers, whose kits overlap in part. */
export const aPanel: fc.Arbitrary<readonly Scorecard[]> = fc
  .array(content, { maxLength: 7 })
  .map((contents) =>
    contents.map(({ competencies, ratings, name, sealedAfter, recommendation, noteOn }, i) => {
      const kit = aKitFor(competencies);
      return aScorecard(i + 1, {
        kit,
        interviewer: anInterviewer(i + 1, name),
        sealedAt: NINE_O_CLOCK + sealedAfter,
        ratings: ratingsFor(kit, ratings),
        notes: [aNote(i + 1, { competency: noteOn?.id ?? null })],
        recommendation,
      });
    }),
  );
