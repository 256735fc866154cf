import type { SeatState } from '../domain/loop/loop-standing';
import type { Instant } from '../domain/schema';
import { utcTime } from './utc-time';

/** What a reminder speaks of. */
export interface Reminder {
  readonly opening: string;
  readonly stage: string;
  /** The label of the candidate, never the name. */
  readonly candidate: string;
  readonly person: string;
  readonly lead: string;
  readonly dueAt: Instant | null;
  readonly state: SeatState;
}

/** The text by which a lead reminds an interviewer of a scorecard, ready to be pasted; lines of plain text. */
export function reminderText({ opening, stage, candidate, person, lead, dueAt, state }: Reminder): string {
  const due = dueAt === null ? '' : ` It is due by ${utcTime(dueAt)}.`;
  return [
    `Hello ${person},`,
    `your scorecard for ${candidate} (${opening}, ${stage}) is not in yet.${due}`,
    NEXT[state],
    `Thank you,\n${lead}`,
  ].join('\n\n');
}

const TO_SEAL = 'Once the interview is over, please seal the scorecard and send me its file.';
const UNOPENED =
  'If you have not opened your kit yet: choose “Open a kit…” in the Evenhand side panel and pick the file, or paste the text. ';

const NEXT: Record<SeatState, string> = {
  'no-kit': 'I will send you the kit for it soon.',
  made: 'I will send you the kit for it soon.',
  sent: UNOPENED + TO_SEAL,
  opened: TO_SEAL,
  in: 'Please look at it once more and send me its file again.',
  conflict:
    'I received more than one scorecard made with your kit. Please tell me which one holds, or send it again.',
  excused: 'Nothing is needed from you any more.',
  skipped: 'Nothing is needed from you any more.',
};
