import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Shortcut } from '@/lib/domain/shortcut';
import { takeShortcuts } from '@/lib/platform/take-shortcuts';
import { NINE_O_CLOCK, uuid } from '@/tests/support/builders';
import { browser, resetExtension, settled } from '@/tests/support/fake-extension';

const clock = () => NINE_O_CLOCK;

function aShortcut(n: number, command: Shortcut['command'] = 'mark-moment', at = NINE_O_CLOCK): Shortcut {
  return { id: uuid(n), command, at };
}

function note(shortcut: Shortcut): Promise<void> {
  return browser.storage.session.set({ [`shortcut:${shortcut.id}`]: shortcut });
}

/** A page that writes, and what it was handed. */
function aPage(now = clock) {
  const taken: Shortcut[] = [];
  const stop = takeShortcuts(now, (shortcut) => void taken.push(shortcut));
  return { taken, stop };
}

async function waiting(): Promise<number> {
  return Object.keys(await browser.storage.session.get(null)).length;
}

describe('the page that writes', () => {
  beforeEach(resetExtension);

  it('is handed what is pressed, at once and once', async () => {
    const { taken } = aPage();
    await note(aShortcut(1));
    await note(aShortcut(2, 'next-question'));
    await settled();
    expect(taken).toEqual([aShortcut(1), aShortcut(2, 'next-question')]);
    expect(await waiting()).toBe(0);
  });

  it('is handed what was pressed before it opened, oldest first, with the instants of the presses', async () => {
    const marks = [aShortcut(3, 'mark-moment', 3000), aShortcut(1, 'mark-moment', 1000)];
    for (const mark of marks) await note(mark);
    const { taken } = aPage();
    await settled();
    expect(taken.map(({ at }) => at)).toEqual([1000, 3000]);
  });

  it('drops a next question of more than two seconds ago, and keeps a moment for as long as it takes', async () => {
    await note(aShortcut(1, 'next-question', NINE_O_CLOCK - 2001));
    await note(aShortcut(2, 'next-question', NINE_O_CLOCK - 2000));
    await note(aShortcut(3, 'mark-moment', NINE_O_CLOCK - 3_600_000));
    const { taken } = aPage();
    await settled();
    expect(taken.map(({ id }) => id)).toEqual([uuid(3), uuid(2)]);
    expect(await waiting()).toBe(0);
  });

  it('is handed nothing more once it has stopped; the next page is', async () => {
    const first = aPage();
    first.stop();
    await note(aShortcut(1));
    await settled();
    expect(await waiting()).toBe(1);
    const second = aPage();
    await settled();
    expect([first.taken, second.taken]).toEqual([[], [aShortcut(1)]]);
  });

  it('leaves to the next page what it has not begun with when it stops', async () => {
    for (const n of [1, 2]) await note(aShortcut(n, 'mark-moment', n));
    const first: Shortcut[] = [];
    const stop = takeShortcuts(clock, (shortcut) => {
      first.push(shortcut);
      stop();
    });
    const second = aPage();
    await settled();
    expect([first.map(({ id }) => id), second.taken.map(({ id }) => id)]).toEqual([[uuid(1)], [uuid(2)]]);
  });

  it('throws away what cannot be read, and leaves alone what is not a shortcut', async () => {
    await browser.storage.session.set({
      'shortcut:1': { id: 'x', command: 'mark-moment', at: 1 },
      'shortcut:2': { ...aShortcut(2), command: 'format-disk' },
      'shortcut:3': null,
      hidden: true,
    });
    const { taken } = aPage();
    await settled();
    expect(taken).toEqual([]);
    expect(await browser.storage.session.get(null)).toEqual({ hidden: true });
  });
});

describe('a press', () => {
  beforeEach(resetExtension);

  it('is forgotten only when the page is done with it', async () => {
    let finish: () => void = () => undefined;
    const stop = takeShortcuts(clock, () => new Promise<void>((resolve) => (finish = resolve)));
    await note(aShortcut(1));
    await settled();
    expect(await waiting()).toBe(1);
    // Another page begins to write meanwhile: it must not be handed the same.
    stop();
    const other = aPage();
    await settled();
    finish();
    await settled();
    expect(other.taken).toEqual([]);
    expect(await waiting()).toBe(0);
  });

  it('is handed to one page alone, whatever pages come and go', async () => {
    const step = fc.oneof(
      fc.record({ press: fc.constantFrom('mark-moment' as const, 'next-question' as const) }),
      fc.constantFrom('open', 'stop', 'wait' as const),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
        resetExtension();
        const pages: ReturnType<typeof aPage>[] = [];
        let presses = 0;
        for (const each of steps) {
          if (each === 'open') pages.push(aPage());
          else if (each === 'stop') pages.at(-1)?.stop();
          else if (each === 'wait') await settled();
          else void note(aShortcut((presses += 1), each.press));
        }
        pages.push(aPage());
        await settled();
        const ids = pages.flatMap(({ taken }) => taken.map(({ id }) => id)).sort();
        expect(ids).toEqual(Array.from({ length: presses }, (_, index) => uuid(index + 1)).sort());
        for (const { stop } of pages) stop();
      }),
      { seed: 7, numRuns: 100 },
    );
  });
});
