interface Row {
  readonly id: string;
  /** What it does, in words for lists and help. */
  readonly label: string;
  /** The key that it has until the person chooses another. */
  readonly key: string;
}

/** What a single key can do in command mode, in the order in which it is listed. */
export const COMMANDS = [
  { id: 'next-question', label: 'Next question', key: 'n' },
  { id: 'previous-question', label: 'Previous question', key: 'b' },
  { id: 'skip-question', label: 'Skip question', key: 'x' },
  { id: 'find-question', label: 'Find a question', key: 'k' },
  { id: 'question-list', label: 'List of questions', key: 'l' },
  { id: 'probes', label: 'Probes', key: 'p' },
  { id: 'anchors', label: 'Anchors', key: 'a' },
  { id: 'signals', label: 'Signals', key: 's' },
  { id: 'undo', label: 'Undo', key: 'u' },
  { id: 'notes', label: 'All notes on or off', key: 't' },
  { id: 'facts', label: 'Facts and handover', key: 'f' },
  { id: 'mark-moment', label: 'Mark this moment', key: 'm' },
  { id: 'pause', label: 'Pause or resume', key: 'z' },
  { id: 'hide-panel', label: 'Hide panel', key: 'h' },
  { id: 'wrap-up', label: 'Wrap up', key: 'w' },
  { id: 'show-keys', label: 'Show the keys', key: '?' },
] as const satisfies readonly Row[];

export type Command = (typeof COMMANDS)[number];
export type CommandId = Command['id'];
