import { z } from './schema';

/** Seniority that a question or kit is written for. */
export const Level = z.enum(['mid', 'senior', 'staff']);
export type Level = z.infer<typeof Level>;
