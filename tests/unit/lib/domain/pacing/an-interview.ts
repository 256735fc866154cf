import { CompetencyId } from '@/lib/domain/bank/competency';
import { QuestionId } from '@/lib/domain/bank/question';
import type { PacingCompetency, PacingInput, PacingQuestion } from '@/lib/domain/pacing/pacing-input';

/** A competency with its questions: each a number of minutes, with `asked` or `skipped` behind it where it is not open. */
export interface Part extends Partial<Omit<PacingCompetency, 'id' | 'title'>> {
  readonly questions: readonly (number | `${number} ${'asked' | 'skipped'}`)[];
}

/** What else an interview is built from; minutes and seconds as in `PacingInput`. */
interface Situation {
  /** Minutes until the closing has to start; so many seconds more with `seconds`. */
  readonly minutesLeft: number;
  readonly seconds?: number;
  readonly closingMinutes?: number;
  /** The competency whose question is in focus, which question of it (the first is 1), and the seconds spent on it. */
  readonly current?: readonly [title: string, question: number, spentSeconds: number];
  readonly openingMinutes?: number;
}

/** The id of a competency's question, the first being 1. */
export function questionId(title: string, place: number): QuestionId {
  return QuestionId.parse(`${slug(title)}-${place}`);
}

/** An interview of an hour with the given time left and competencies by title, all required unless they say otherwise. */
export function anInterview(situation: Situation, parts: Readonly<Record<string, Part>>): PacingInput {
  const { minutesLeft, seconds = 0, closingMinutes = 8, current, openingMinutes = 0 } = situation;
  return {
    competencies: Object.entries(parts).map(([title, { questions: _questions, ...rest }]) => ({
      id: CompetencyId.parse(slug(title)),
      title,
      required: true,
      plannedMinutes: 10,
      spentSeconds: 0,
      hasEvidence: false,
      ...rest,
    })),
    questions: Object.entries(parts).flatMap(([title, { questions }]) =>
      questions.map((question, i) => aQuestion(title, i + 1, question)),
    ),
    current: current
      ? { id: questionId(current[0], current[1]), spentSeconds: current[2], openingMinutes }
      : null,
    elapsedSeconds: (60 - closingMinutes - minutesLeft) * 60 - seconds,
    availableMinutes: 60,
    closingMinutes,
  };
}

function aQuestion(title: string, place: number, question: Part['questions'][number]): PacingQuestion {
  const [minutes, status = 'open'] = String(question).split(' ');
  return {
    id: questionId(title, place),
    competency: CompetencyId.parse(slug(title)),
    minutes: Number(minutes),
    status: status as PacingQuestion['status'], // what Part allows behind the minutes
  };
}

function slug(title: string): string {
  return title.toLowerCase().replaceAll(/[^a-z]+/g, '-');
}
