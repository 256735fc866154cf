import { z } from './schema';

export const ScorecardId = z.uuid().brand<'ScorecardId'>();
export type ScorecardId = z.infer<typeof ScorecardId>;
