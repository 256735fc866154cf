import type { CompetencyId } from '../bank/competency';
import type { QuestionId } from '../bank/question';

/** One competency of the interview as pacing sees it. */
export interface PacingCompetency {
  readonly id: CompetencyId;
  readonly title: string;
  readonly required: boolean;
  readonly plannedMinutes: number;
  readonly spentSeconds: number;
  readonly hasEvidence: boolean;
}

/** One question of the interview as pacing sees it. */
export interface PacingQuestion {
  readonly id: QuestionId;
  readonly competency: CompetencyId;
  readonly minutes: number;
  readonly status: 'open' | 'asked' | 'skipped';
}

/** Where a running interview stands. */
export interface PacingInput {
  /** In the order of the kit; a question inserted from outside the kit brings its competency along, as not required. */
  readonly competencies: readonly PacingCompetency[];
  /** In asking order; a question inserted in the call stands where it was inserted. */
  readonly questions: readonly PacingQuestion[];
  /** The question in focus, with the minutes of opening words that its time still holds; null where there is none. */
  readonly current: {
    readonly id: QuestionId;
    readonly spentSeconds: number;
    readonly openingMinutes: number;
  } | null;
  /** Seconds into the interview, pauses left out. */
  readonly elapsedSeconds: number;
  /** The whole interview, closing included. */
  readonly availableMinutes: number;
  /** The candidate's own questions and the closing. */
  readonly closingMinutes: number;
}
