import { beforeEach, describe, expect, it } from 'vitest';
import { noteShortcuts } from '@/lib/platform/note-shortcuts';
import { browser, resetExtension, settled } from '@/tests/support/fake-extension';

describe('the worker', () => {
  beforeEach(resetExtension);

  it('notes every press with its instant, each under a key of its own', async () => {
    noteShortcuts();
    const before = Date.now();
    for (const command of ['mark-moment', 'next-question', 'mark-moment'])
      browser.commands.onCommand.fire(command);
    await settled();
    const noted = Object.entries(await browser.storage.session.get(null));
    expect(noted).toHaveLength(3);
    for (const [key, value] of noted) {
      const { id, at } = value as { id: string; at: number };
      expect(key).toBe(`shortcut:${id}`);
      expect(at).toBeGreaterThanOrEqual(before);
      expect(at).toBeLessThanOrEqual(Date.now());
    }
    expect(noted.map(([, value]) => value)).toMatchObject([
      { command: 'mark-moment' },
      { command: 'next-question' },
      { command: 'mark-moment' },
    ]);
  });

  it('leaves alone what a page hears itself', async () => {
    noteShortcuts();
    for (const command of ['hide-panel', '_execute_action', 'mark']) browser.commands.onCommand.fire(command);
    await settled();
    expect(await browser.storage.session.get(null)).toEqual({});
  });
});
