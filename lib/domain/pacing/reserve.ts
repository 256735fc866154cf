import type { OpenQuestion, Outlook, Prospect } from './outlook';

/** The least share of a question's minutes with which it can still be asked, where its competency has no other way. */
const SHORTEST_SHARE = 3 / 4;

/** The least seconds with which a question can still be asked. */
const SHORTEST_SECONDS = 60;

/** The time set aside before anything else is planned. */
export interface Reserve {
  /** The competency that the question in focus is to cover: it has minutes left, and may use them. */
  readonly heard: Prospect | null;
  /** Seconds kept for the question in focus. */
  readonly focusSeconds: number;
  /** Whether the question in focus is to be left early and has enough time all the same to cover its required competency. */
  readonly focusIsHeldShort: boolean;
  /** Required competencies without evidence whose shortest open question fits, with its seconds. */
  readonly full: ReadonlyMap<Prospect, OpenQuestion>;
  /** The one further of them that fits when its question is held to fewer seconds than planned. */
  readonly short: { readonly question: OpenQuestion; readonly seconds: number } | null;
  /** Seconds until the closing that are not set aside. */
  readonly freeSeconds: number;
}

/**
 * Sets time aside for the question in focus and for the required competencies without evidence. The question in focus
 * keeps the rest of its minutes, unless more of those competencies can be covered when it is left early; then it
 * keeps what they leave it.
 */
export function reserveOf(outlook: Outlook): Reserve {
  const { focus, secondsUntilClosing } = outlook;
  const left = leavingFocus(outlook);
  if (!focus || focus.secondsLeft > secondsUntilClosing) return left;
  const finished = finishingFocus(outlook);
  return worth(finished) >= worth(left) ? finished : left;
}

/** The questions that time is set aside for, that which is held short last. */
export function reservedQuestions({ full, short }: Reserve): OpenQuestion[] {
  return [...full.values(), ...(short ? [short.question] : [])];
}

/** Whether a question can be asked in so many seconds, held short if need be. */
export function canBeHeld(questionSeconds: number, seconds: number): boolean {
  return (
    questionSeconds <= seconds || seconds >= Math.max(SHORTEST_SECONDS, questionSeconds * SHORTEST_SHARE)
  );
}

/** Whether a competency is required and has no evidence yet. */
export function isNeeded({ competency }: Prospect): boolean {
  return competency.required && !competency.hasEvidence;
}

function finishingFocus(outlook: Outlook): Reserve {
  const { focus, secondsUntilClosing } = outlook;
  const focusSeconds = focus?.secondsLeft ?? 0;
  const heard = focusSeconds > 0 ? (focus?.prospect ?? null) : null;
  const others = outlook.prospects.filter((each) => each !== heard);
  return {
    heard,
    focusSeconds,
    focusIsHeldShort: false,
    ...fitted(others, secondsUntilClosing - focusSeconds),
  };
}

function leavingFocus({ focus, prospects, secondsUntilClosing }: Outlook): Reserve {
  const fit = fitted(prospects, secondsUntilClosing);
  // A question that its own competency depends on is not left for the sake of one that would be held short.
  const depends = focus && focus.secondsLeft > 0 && isNeeded(focus.prospect) && !fit.full.has(focus.prospect);
  if (fit.short && !depends) return { heard: null, focusSeconds: 0, focusIsHeldShort: false, ...fit };
  const unreserved = fit.freeSeconds + (fit.short?.seconds ?? 0);
  const focusSeconds = Math.min(focus?.secondsLeft ?? 0, unreserved);
  return {
    heard: null,
    focusSeconds,
    focusIsHeldShort:
      depends === true && canBeHeld(focus.seconds, focus.seconds - focus.secondsLeft + focusSeconds),
    full: fit.full,
    short: null,
    freeSeconds: unreserved - focusSeconds,
  };
}

/** Fewest minutes first covers the most competencies; the sort is stable, so that ties stay in the order of the kit. */
function fitted(
  prospects: readonly Prospect[],
  seconds: number,
): Pick<Reserve, 'full' | 'short' | 'freeSeconds'> {
  const waiting = prospects
    .filter(isNeeded)
    .flatMap(({ shortest }) => shortest ?? [])
    .sort((a, b) => a.seconds - b.seconds);
  const full = new Map<Prospect, OpenQuestion>();
  let freeSeconds = seconds;
  for (const question of waiting) {
    if (question.seconds > freeSeconds) {
      if (!canBeHeld(question.seconds, freeSeconds)) break;
      return { full, short: { question, seconds: freeSeconds }, freeSeconds: 0 };
    }
    full.set(question.prospect, question);
    freeSeconds -= question.seconds;
  }
  return { full, short: null, freeSeconds };
}

/** Orders reserves by how many required competencies they cover, then by whether one more is held short. */
function worth({ heard, focusIsHeldShort, full, short }: Reserve): number {
  const covered = full.size + (heard && isNeeded(heard) ? 1 : 0);
  return covered * 2 + (short || focusIsHeldShort ? 1 : 0);
}
