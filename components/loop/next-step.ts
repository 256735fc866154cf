import type { LoopStanding, SeatStanding } from '@/lib/domain/loop/loop-standing';
import { counted, listed } from './words';

interface NextStepInput {
  readonly standing: LoopStanding;
  /** Whether the candidate has withdrawn. */
  readonly withdrew: boolean;
  /** Whether a seat is the lead's own. */
  readonly isOwn: (seat: SeatStanding) => boolean;
}

/**
 * What the lead of a loop does next, in a sentence or two. The first that holds: nothing more once the candidate has
 * withdrawn or all are in; settle conflicts; hand out kits; put the own kit into the panel; remind who is late; wait.
 */
export function nextStep({ standing, withdrew, isOwn }: NextStepInput): string {
  const { seats, conflicts, reveal, expected } = standing;
  if (withdrew) return 'The candidate withdrew. Nothing further is expected, and what came in is kept.';
  if (seats.length === 0)
    return 'Nobody is on the panel of this plan. Put interviewers on it in the opening, then make the loop anew.';
  if (conflicts.length > 0)
    return 'Settle the conflict below: ask which scorecard holds, and take the other one out.';
  if (reveal === 'complete')
    return expected === 0
      ? 'Nobody is expected to send a scorecard.'
      : 'All expected scorecards are in, and the ratings are shown.';
  return whatIsOut(seats, isOwn) ?? 'Seal your own interview in the side panel; then the ratings are shown.';
}

function whatIsOut(seats: readonly SeatStanding[], isOwn: NextStepInput['isOwn']): string | null {
  const toLeave = seats.filter(kitIsToLeave);
  const kits = toLeave.filter((seat) => !isOwn(seat));
  const out = seats.filter(({ state, awaited }) => awaited && (state === 'sent' || state === 'opened'));
  const others = out.filter((seat) => !isOwn(seat));
  const late = others.filter((seat) => seat.late);
  if (kits.length > 0)
    return `Hand out ${counted(kits.length, 'kit')}. Save ${kits.length === 1 ? 'it' : 'each'} as a file, or copy it as text, and send it to its interviewer as you send them anything else.`;
  if (toLeave.length > 0) return 'Put your own kit into the side panel, with the button in your row.';
  if (late.length > 0) return `Remind ${namesOf(late)}. Copy the reminder in their row, and send it to them.`;
  if (others.length > 0)
    return `Wait for ${namesOf(others)}. When a scorecard file comes back, drop it anywhere on this page or choose it with Import.`;
  return out.length > 0 ? 'Run your own interview in the side panel, and seal it.' : null;
}

/** Whether the kit of a seat has not left yet; a seat that rates nothing has none. */
export function kitIsToLeave({ state, seat }: SeatStanding): boolean {
  return (state === 'no-kit' || state === 'made') && seat.competencies.length > 0;
}

/** The people of seats, each once, as a list in a sentence. */
function namesOf(seats: readonly SeatStanding[]): string {
  return listed([...new Set(seats.map(({ person }) => person.name))]);
}
