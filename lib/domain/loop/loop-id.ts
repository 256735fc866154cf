import { z } from '../schema';

export const LoopId = z.uuid().brand<'LoopId'>();
export type LoopId = z.infer<typeof LoopId>;
