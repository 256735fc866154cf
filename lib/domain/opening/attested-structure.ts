import type { Plan } from './plan';
import type { StructureComponent } from './structure-component';
import { lacking } from './structure-line';
import type { Finding } from './structure-line';

/** What only people know, as it stands while nobody vouches for it. */
const UNATTESTED = {
  'job-analysis': lacking(
    'missing',
    'The plan cannot show whether these competencies were found by looking at the job.',
    'Go through the competencies with people who do the job: what tells good work from poor? Take out what does not, then vouch for it here.',
  ),
  'no-ancillary-information': lacking(
    'partly',
    'A kit carries a label of the candidate, no application and no ratings of others; the plan cannot show what interviewers read elsewhere.',
    'Ask interviewers not to look at the application or profiles before they have rated, then vouch for it here.',
  ),
  training: lacking(
    'missing',
    'The plan cannot show whether the interviewers have practised with these scales.',
    'Let everybody rate the same sample interview and compare the ratings, or shadow once, then vouch for it here.',
  ),
} as const satisfies Partial<Record<StructureComponent, Finding>>;

/** Whether only people know about a component. */
export function isAttestable(component: StructureComponent): component is keyof typeof UNATTESTED {
  return component in UNATTESTED;
}

/** How a component stands that only people know about. */
export function attestedFinding(
  component: keyof typeof UNATTESTED,
  { attested }: Pick<Plan, 'attested'>,
): Finding {
  if (!attested.includes(component)) return UNATTESTED[component];
  return { state: 'vouched', why: 'The lead of this opening vouches for it.', how: null };
}
