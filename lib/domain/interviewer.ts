import { Line, z } from './schema';

export const InterviewerId = z.uuid().brand<'InterviewerId'>();
export type InterviewerId = z.infer<typeof InterviewerId>;

/** Who rates. The id is random and made once per browser profile, so that two people of one name stay two. */
export const Interviewer = z.object({ id: InterviewerId, name: Line });
export type Interviewer = z.infer<typeof Interviewer>;

/** The name a scorecard carries while its interviewer has not given one. */
export const UNNAMED_INTERVIEWER = 'Interviewer';
