import { met } from './structure-line';
import type { Finding } from './structure-line';

/** The components that hold in every opening, since the product itself sees to them. */
export const ENSURED = {
  'candidate-questions-last': met('Every kit ends with minutes for what the candidate wants to ask.'),
  'rate-each-answer': met(
    'Each competency has a scale of its own, and a recommendation is taken only when all of them are rated or marked as not assessed.',
  ),
  'anchored-scales': met('Every competency describes what each of the five levels looks like.'),
  'detailed-notes': met(
    'Notes are taken during the call, with the time and the question that they belong to.',
  ),
  'no-discussion-between': met(
    'Nobody sees another’s ratings before all that are expected have come in, unless the lead gives a reason, which is logged.',
  ),
  'statistical-prediction': met(
    'The composite is calculated with the weights that were fixed before the first interview.',
  ),
} as const satisfies Record<string, Finding>;
