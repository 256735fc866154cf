import type { StructureComponent } from './structure-component';

const TITLES = {
  'job-analysis': 'Questions come from an analysis of the job',
  'same-questions': 'Every candidate is asked the same questions',
  'limited-prompting': 'Follow-up questions are planned',
  'better-questions': 'Questions ask what was done or would be done',
  'longer-interview': 'There is time for enough questions',
  'no-ancillary-information': 'Interviewers know nothing else about the candidate',
  'candidate-questions-last': 'The candidate’s own questions come last',
  'rate-each-answer': 'Each competency is rated by itself',
  'anchored-scales': 'Ratings rest on described behaviour',
  'detailed-notes': 'Notes are taken in detail',
  'multiple-interviewers': 'More than one person rates',
  'same-interviewers': 'The same people interview every candidate',
  'no-discussion-between': 'Nobody discusses a candidate before rating',
  training: 'Interviewers are trained',
  'statistical-prediction': 'Ratings are combined by a fixed rule',
} as const satisfies Record<StructureComponent, string>;

/** What a component of a structured interview is called on screen. */
export function structureTitle(component: StructureComponent): string {
  return TITLES[component];
}
