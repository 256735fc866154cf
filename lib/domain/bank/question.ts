import { Level } from '../level';
import { Prose, Slug, z } from '../schema';
import { CompetencyId, RoleId, Signals } from './competency';

export const QuestionId = Slug.brand<'QuestionId'>();
export type QuestionId = z.infer<typeof QuestionId>;

export const ProbeId = Slug.brand<'ProbeId'>();
export type ProbeId = z.infer<typeof ProbeId>;

/** A planned follow-up. An ownership probe asks what the candidate did themselves. */
export const Probe = z.looseObject({
  id: ProbeId,
  rank: z.int().min(1).max(100),
  text: Prose.min(1).max(400),
  purpose: z.enum(['ownership', 'depth', 'trade-off', 'outcome', 'reflection']),
});
export type Probe = z.infer<typeof Probe>;

/** One question with its ordered probes. The field `competency` is the truth; the folder is for readers. */
export const Question = z.looseObject({
  id: QuestionId,
  competency: CompetencyId,
  prompt: Prose.min(1).max(600),
  kind: z.enum(['past-behaviour', 'situational', 'knowledge', 'case']),
  intent: Prose.min(1).max(600),
  probes: z.array(Probe).max(20),
  signals: Signals,
  levels: z.array(Level).min(1),
  roles: z.array(RoleId).max(50),
  tags: z.array(Slug).max(50),
  /** Minutes the answer is planned to take, probes included. */
  minutes: z.int().min(1).max(60),
  rank: z.int().min(1).max(1000),
  retired: z.boolean().optional(),
});
export type Question = z.infer<typeof Question>;

/** The probes of a question in the order in which they are asked. */
export function probesInOrder(question: Question): readonly Probe[] {
  return question.probes.toSorted((a, b) => a.rank - b.rank);
}
