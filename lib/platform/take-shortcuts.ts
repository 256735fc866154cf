import { browser } from 'wxt/browser';
import { Instant, z } from '../domain/schema';
import type { Shortcut } from '../domain/shortcut';
import { SHORTCUT_COMMANDS, SHORTCUT_KEYS } from '../domain/shortcut';

/** Does what a shortcut asks for. What it throws, or rejects with, leaves the press waiting for whoever takes next. */
export type ShortcutTaker = (shortcut: Shortcut) => void | Promise<void>;

const StoredShortcut = z.object({
  id: z.uuid(),
  command: z.enum(SHORTCUT_COMMANDS),
  at: Instant,
}) satisfies z.ZodType<Shortcut>;

/** After so many milliseconds nobody expects a press of *next question* to have an effect any more. */
const NEXT_QUESTION_HOLDS = 2000;

/** Held by the page that is taking: while one hands a press to its taker, no other does. */
const LOCK = 'evenhand-shortcuts';

/**
 * Takes the presses that wait, oldest first, and those to come; each is handed over once and forgotten when the taker is
 * done with it. A late *next question* is dropped, a moment is kept however long it waited. To be called by the page that
 * writes the interview, and by no other.
 * @param now the clock of the page
 * @returns how to stop
 */
export function takeShortcuts(now: () => Instant, take: ShortcutTaker): () => void {
  let over = false;

  async function takeAll(): Promise<void> {
    await navigator.locks.request(LOCK, async () => {
      for (const [key, shortcut] of await waiting()) {
        if (over) return;
        if (shortcut && !isLate(shortcut, now())) await take(shortcut);
        await browser.storage.session.remove(key);
      }
    });
  }

  function look(changes: Record<string, { readonly newValue?: unknown }>): void {
    const pressed = ([key, { newValue }]: [string, { newValue?: unknown }]) =>
      key.startsWith(SHORTCUT_KEYS) && newValue !== undefined;
    if (Object.entries(changes).some(pressed)) void takeAll();
  }

  browser.storage.session.onChanged.addListener(look);
  void takeAll();
  return () => {
    over = true;
    browser.storage.session.onChanged.removeListener(look);
  };
}

/** The presses that wait, oldest first, by the key that each is kept under; null for what cannot be read. */
async function waiting(): Promise<(readonly [string, Shortcut | null])[]> {
  const stored = await browser.storage.session.get(null);
  return Object.entries(stored)
    .filter(([key]) => key.startsWith(SHORTCUT_KEYS))
    .map(([key, value]) => [key, StoredShortcut.safeParse(value).data ?? null] as const)
    .sort(([, a], [, b]) => (a?.at ?? 0) - (b?.at ?? 0));
}

function isLate({ command, at }: Shortcut, now: Instant): boolean {
  return command === 'next-question' && now - at > NEXT_QUESTION_HOLDS;
}
