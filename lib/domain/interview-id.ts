import { z } from './schema';

export const InterviewId = z.uuid().brand<'InterviewId'>();
export type InterviewId = z.infer<typeof InterviewId>;
