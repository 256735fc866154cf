import type { QuestionId } from '../bank/question';
import type { Prospect } from './outlook';
import type { Plan } from './plan';
import type { Reason } from './reason';
import { moveOn, moveOnToClosing, runningLong, timeLeft } from './reasons';
import { isNeeded } from './reserve';

/** So many seconds before a question that is over its time has to be left, the advice says so. */
const NOTICE_SECONDS = 180;

/** How the question in focus stands. */
export interface FocusAdvice {
  readonly question: QuestionId;
  /** Of its own minutes, opening words included. */
  readonly secondsLeft: number;
  readonly secondsOver: number;
  /** What the plan keeps for it. */
  readonly plannedSeconds: number;
  /** After so many seconds at the latest it takes time from a required competency or from the closing. */
  readonly moveOnSeconds: number;
  /** `move-on`: it has to be left before its minutes are used up, or soon after. */
  readonly pace: 'in-time' | 'long' | 'move-on';
  readonly reason: Reason;
}

/** Says how the question in focus stands; null where there is none. */
export function focusAdvice(plan: Plan): FocusAdvice | null {
  const { focus } = plan.outlook;
  if (!focus) return null;
  const { id, secondsLeft, secondsOver } = focus;
  const moveOnSeconds = latest(plan);
  const stands = {
    question: id,
    secondsLeft,
    secondsOver,
    plannedSeconds: plan.reserve.focusSeconds,
    moveOnSeconds,
  };
  if (moveOnSeconds < secondsLeft || (secondsLeft === 0 && moveOnSeconds <= NOTICE_SECONDS))
    return { ...stands, pace: 'move-on', reason: whyMoveOn(plan, moveOnSeconds) };
  if (secondsOver === 0) return { ...stands, pace: 'in-time', reason: timeLeft(secondsLeft) };
  return { ...stands, pace: 'long', reason: runningLong(focus.seconds, secondsOver, plan.cut.length) };
}

/** While a required competency is at risk, the question in focus gets no more than the plan keeps for it. */
function latest({ reserve, standings }: Plan): number {
  const atRisk = [...standings].some(([prospect, standing]) => standing === 'at-risk' && isNeeded(prospect));
  return reserve.focusSeconds + (atRisk ? 0 : reserve.freeSeconds);
}

function whyMoveOn(plan: Plan, seconds: number): Reason {
  const [first, ...others] = waiting(plan);
  if (!first) return moveOnToClosing(seconds);
  const total = [first, ...others].reduce((sum, { shortest }) => sum + (shortest?.seconds ?? 0), 0);
  return moveOn(seconds, first.competency.title, others.length, total);
}

/** The required competencies that the question in focus would take time from, in the order in which they are asked. */
function waiting({ outlook, order, reserve, standings }: Plan): readonly Prospect[] {
  const inOrder = new Set([...order.map(({ question }) => question.prospect), ...outlook.prospects]);
  const { focus } = outlook;
  return [...inOrder].filter((prospect) => {
    if (!isNeeded(prospect) || !prospect.shortest) return false;
    if (reserve.full.has(prospect)) return true;
    const isFocus = prospect === focus?.prospect && focus.secondsLeft > 0;
    return standings.get(prospect) === 'at-risk' && !isFocus;
  });
}
