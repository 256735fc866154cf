/** Keys that stay as they are, with what they do. */
export interface FixedKeys {
  readonly keys: readonly string[];
  readonly label: string;
}

/** What command mode takes besides the commands. */
export const FIXED_KEYS: readonly FixedKeys[] = [
  { keys: ['1–5'], label: 'Rate' },
  { keys: ['0'], label: 'Not assessed' },
  { keys: ['Enter', '/'], label: 'Back to the note' },
];

/** What a note may begin with, and what it may be instead of a note. */
export const NOTE_MARKS: readonly FixedKeys[] = [
  { keys: ['+'], label: 'Strong evidence' },
  { keys: ['-'], label: 'Weak evidence' },
  { keys: ['>'], label: 'Candidate’s words' },
  { keys: ['#'], label: 'Other competency' },
  { keys: ['/4'], label: 'Alone: rates 4' },
];
