import { CompetencyId } from './bank/competency';
import { KitTemplateId } from './bank/kit-template';
import { QuestionId } from './bank/question';
import { Rating } from './rating';
import { Recommendation } from './recommendation';
import { ProbeKey } from './operation';
import { Line, Prose, z } from './schema';

const SampleScorecard = z.object({
  interviewer: Line,
  kit: KitTemplateId,
  /** When the interview started, in hours before the sample is loaded. */
  hoursAgo: z.int().min(1),
  /** How long it took. */
  minutes: z.int().min(1),
  recommendation: Recommendation,
  probes: z.array(ProbeKey),
  /** As typed in the panel, marks in front; `second` counts from the start. */
  notes: z.array(z.object({ second: z.int().min(0), question: QuestionId, text: Prose.min(1) })),
  ratings: z.array(z.object({ competency: CompetencyId, rating: Rating, rationale: Prose })),
});
export type SampleScorecard = z.infer<typeof SampleScorecard>;

/** A fictional candidate to try the product on: scorecards that are in, and an interview to run. */
export const SampleLoop = z.object({
  candidate: Line,
  role: Line,
  scorecards: z.array(SampleScorecard),
  toRun: z.object({ kit: KitTemplateId }),
});
export type SampleLoop = z.infer<typeof SampleLoop>;
