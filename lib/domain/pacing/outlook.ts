import type { CompetencyId } from '../bank/competency';
import type { QuestionId } from '../bank/question';
import type { PacingCompetency, PacingInput, PacingQuestion } from './pacing-input';

/** A question that may still be suggested: neither asked nor skipped nor in focus. */
export interface OpenQuestion {
  readonly id: QuestionId;
  readonly prospect: Prospect;
  readonly seconds: number;
}

/** What is still possible for one competency. */
export interface Prospect {
  readonly competency: PacingCompetency;
  /** Its shortest open question; the first of them in the order of `Outlook.open`. */
  readonly shortest: OpenQuestion | null;
  /** Whether one of its questions was asked. */
  readonly asked: boolean;
}

/** The question in focus. */
export interface Focus {
  readonly id: QuestionId;
  readonly prospect: Prospect;
  /** Its own planned seconds, without opening words. */
  readonly seconds: number;
  /** Of its own minutes, opening words included; 0 once they are used up. */
  readonly secondsLeft: number;
  readonly secondsOver: number;
}

/** An interview's time and what is left to do in it. */
export interface Outlook {
  readonly secondsLeft: number;
  readonly secondsUntilClosing: number;
  readonly focus: Focus | null;
  /** In the order of the kit. */
  readonly prospects: readonly Prospect[];
  /** In asking order from the question in focus on; what was passed over comes last. */
  readonly open: readonly OpenQuestion[];
}

/**
 * Works out what is left of an interview.
 * @throws Error naming the id, where a question's competency or the question in focus is not part of the interview
 */
export function outlookOf(input: PacingInput): Outlook {
  const { competencies, current } = input;
  const prospects = new Map(
    competencies.map((competency) => [
      competency.id,
      { competency, shortest: null as OpenQuestion | null, asked: false }, // filled in below
    ]),
  );
  const open: OpenQuestion[] = [];
  for (const question of fromFocusOn(input)) {
    const prospect = found(prospects, question.competency);
    if (question.status === 'asked') prospect.asked = true;
    if (question.status !== 'open' || question.id === current?.id) continue;
    const each = { id: question.id, prospect, seconds: question.minutes * 60 };
    if (!prospect.shortest || each.seconds < prospect.shortest.seconds) prospect.shortest = each;
    open.push(each);
  }
  const secondsLeft = Math.max(0, input.availableMinutes * 60 - input.elapsedSeconds);
  return {
    secondsLeft,
    secondsUntilClosing: Math.max(0, secondsLeft - input.closingMinutes * 60),
    focus: focusOf(input, prospects),
    prospects: [...prospects.values()],
    open,
  };
}

function fromFocusOn({ questions, current }: PacingInput): readonly PacingQuestion[] {
  const at = questions.findIndex(({ id }) => id === current?.id);
  return at <= 0 ? questions : [...questions.slice(at), ...questions.slice(0, at)];
}

function focusOf(
  { questions, current }: PacingInput,
  prospects: ReadonlyMap<CompetencyId, Prospect>,
): Focus | null {
  if (!current) return null;
  const question = questions.find(({ id }) => id === current.id);
  if (!question) throw new Error(`The interview holds no question "${current.id}"`);
  const allowed = (question.minutes + current.openingMinutes) * 60;
  return {
    id: question.id,
    prospect: found(prospects, question.competency),
    seconds: question.minutes * 60,
    secondsLeft: Math.max(0, allowed - current.spentSeconds),
    secondsOver: Math.max(0, current.spentSeconds - allowed),
  };
}

function found<T>(prospects: ReadonlyMap<CompetencyId, T>, id: CompetencyId): T {
  const prospect = prospects.get(id);
  if (!prospect) throw new Error(`The interview holds no competency "${id}"`);
  return prospect;
}
