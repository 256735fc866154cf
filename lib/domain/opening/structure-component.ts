import { z } from '../schema';

/**
 * The fifteen components of a structured interview (Campion, Palmer & Campion 1997, "A review of structure in the selection
 * interview", Personnel Psychology 50), seven of its content and eight of its evaluation, in the order of that review.
 */
export const StructureComponent = z.enum([
  'job-analysis',
  'same-questions',
  'limited-prompting',
  'better-questions',
  'longer-interview',
  'no-ancillary-information',
  'candidate-questions-last',
  'rate-each-answer',
  'anchored-scales',
  'detailed-notes',
  'multiple-interviewers',
  'same-interviewers',
  'no-discussion-between',
  'training',
  'statistical-prediction',
]);
export type StructureComponent = z.infer<typeof StructureComponent>;
