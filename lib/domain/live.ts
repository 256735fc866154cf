import type { Interview } from './interview';
import type { InterviewState } from './interview-state';
import type { Kit, KitQuestion } from './kit';

/** An interview as it stands: what is recorded, and the question in focus. */
export interface Live {
  readonly interview: Interview;
  /** With what was inserted in the call. */
  readonly kit: Kit;
  readonly state: InterviewState;
  readonly current: KitQuestion;
}
