import type { PacingInput } from '@/lib/domain/pacing/pacing-input';
import type { Part } from './an-interview';
import { anInterview } from './an-interview';

/** A sentence, and an interview in which it is said. */
export type Spoken = readonly [text: string, input: PacingInput];

type Situation = Parameters<typeof anInterview>[0];

/** An interview with one competency, A/B testing. */
export function abTesting(situation: Situation, part: Part): PacingInput {
  return anInterview(situation, { 'A/B testing': part });
}

/** An interview in whose focus is a question of six minutes on Latency, which has evidence. */
export function onLatency(
  spentSeconds: number,
  situation: Situation,
  others: Readonly<Record<string, Part>>,
): PacingInput {
  return anInterview(
    { current: ['Latency', 1, spentSeconds], ...situation },
    { Latency: { questions: ['6 asked'], hasEvidence: true }, ...others },
  );
}

/** A/B testing with eight minutes beside Monitoring with ten. */
export function besideABTesting(minutesLeft: number): PacingInput {
  return anInterview({ minutesLeft }, { 'A/B testing': { questions: [8] }, Monitoring: { questions: [10] } });
}
