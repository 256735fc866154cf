/** Keys that stay as they are, with what they do. */
export interface FixedKeys {
  readonly keys: readonly string[];
  readonly label: string;
}

/** What command mode takes besides the commands. */
export const FIXED_KEYS: readonly FixedKeys[] = [
  { keys: ['1', '2', '3', '4', '5'], label: 'Rate 1 to 5' },
  { keys: ['0'], label: 'Not assessed' },
  { keys: ['Enter', '/'], label: 'Back to the note' },
];

/** What the first signs of a note mean. */
export const NOTE_MARKS: readonly FixedKeys[] = [
  { keys: ['+'], label: 'Strong evidence' },
  { keys: ['-'], label: 'Weak evidence' },
  { keys: ['>'], label: 'The candidate’s own words' },
  { keys: ['#'], label: 'Evidence of another competency' },
  { keys: ['/4'], label: 'Nothing else in the note: rates 4' },
];
