/** What a key pressed anywhere in the browser can ask of the interview. The names are those of the manifest. */
export const SHORTCUT_COMMANDS = ['mark-moment', 'next-question'] as const;

/** One press of such a key. It is kept until the page that writes the interview has taken it. */
export interface Shortcut {
  /** A random UUID. It stays the same when a press is handed over again, after a page died while taking it. */
  readonly id: string;
  readonly command: (typeof SHORTCUT_COMMANDS)[number];
  /** When the key was pressed. */
  readonly at: number;
}

/** Where presses are kept: each under a key of its own, so that none is written over. */
export const SHORTCUT_KEYS = 'shortcut:';
