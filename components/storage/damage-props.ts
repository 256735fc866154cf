import type { Task } from '@/components/ui/use-task';

/** What a screen is given that tells of damage. */
export interface DamageProps {
  /** What was found, in words. */
  readonly reason: string;
  /** The bringing back of what is there, which the person can ask for. */
  readonly task: Task;
}
