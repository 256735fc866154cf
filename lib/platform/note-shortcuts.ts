import { browser } from 'wxt/browser';
import type { Shortcut } from '../domain/shortcut';
import { SHORTCUT_COMMANDS, SHORTCUT_KEYS } from '../domain/shortcut';

/**
 * In the worker: notes every press of a shortcut that is meant for the interview, with its instant, so that it is not
 * lost when no page is there to take it. The worker itself may end right after.
 */
export function noteShortcuts(): void {
  browser.commands.onCommand.addListener((pressed) => {
    const command = SHORTCUT_COMMANDS.find((each) => each === pressed);
    if (!command) return;
    const shortcut: Shortcut = { id: crypto.randomUUID(), command, at: Date.now() };
    void browser.storage.session.set({ [SHORTCUT_KEYS + shortcut.id]: shortcut });
  });
}
