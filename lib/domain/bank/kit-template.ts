import { Level } from '../level';
import { Line, Prose, Slug, z } from '../schema';
import { CompetencyId, RoleId } from './competency';
import { QuestionId } from './question';

export const KitTemplateId = Slug.brand<'KitTemplateId'>();
export type KitTemplateId = z.infer<typeof KitTemplateId>;

const minutes = z.int().min(0).max(480);

/** A passage that the interviewer says, with the minutes set aside for it. */
export const Passage = z.looseObject({ text: Prose.min(1).max(4000), minutes });
export type Passage = z.infer<typeof Passage>;

/** What a candidate may ask back, and what the interviewer should have at hand to answer it. */
export const CandidateQuestion = z.looseObject({
  id: Slug,
  question: Prose.min(1).max(400),
  guidance: Prose.max(1000),
});

/** A bank's proposal for one stage of one role and level. `closing` holds the candidate's own questions too. */
export const KitTemplate = z.looseObject({
  id: KitTemplateId,
  title: Line,
  role: RoleId,
  stage: Slug,
  level: Level,
  minutes,
  competencies: z
    .array(z.looseObject({ id: CompetencyId, minutes, questions: z.array(QuestionId).min(1).max(50) }))
    .min(1)
    .max(20),
  opening: Passage,
  closing: Passage,
  answers: z.array(CandidateQuestion).max(30),
});
export type KitTemplate = z.infer<typeof KitTemplate>;

/** The stages of a loop in the order in which a candidate meets them; a bank may name others, which come after these. */
const STAGES: readonly string[] = [
  'first-call',
  'technical-interview',
  'ml-system-design',
  'deployment-exercise-review',
  'incident-operations',
  'behavioural',
];

/** Orders kit templates of one role for choosing: by level, then by stage of the loop, then by title. */
export function compareTemplates(a: KitTemplate, b: KitTemplate): number {
  const levels = Level.options;
  return (
    levels.indexOf(a.level) - levels.indexOf(b.level) ||
    stageRank(a) - stageRank(b) ||
    (a.title < b.title ? -1 : a.title > b.title ? 1 : 0)
  );
}

function stageRank({ stage }: KitTemplate): number {
  const rank = STAGES.indexOf(stage);
  return rank === -1 ? STAGES.length : rank;
}
