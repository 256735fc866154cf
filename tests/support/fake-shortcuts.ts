import type { Shortcut } from '@/lib/domain/shortcut';
import type { ShortcutTaker } from '@/lib/platform/take-shortcuts';

/** The shortcuts of a browser, in memory. */
export interface FakeShortcuts {
  /** Presses one, as a person does while another tab has the focus. It waits where no page takes. */
  readonly press: (shortcut: Shortcut) => void;
  readonly takeShortcuts: (take: ShortcutTaker) => () => void;
}

/** Makes shortcuts that no browser is needed for. As in a browser, a press is handed over in a later task. */
export function fakeShortcuts(): FakeShortcuts {
  const waiting: Shortcut[] = [];
  const takers: ShortcutTaker[] = [];
  const handOver = () =>
    void setImmediate(() => {
      const [taker] = takers;
      if (!taker) return;
      for (const shortcut of waiting.splice(0)) void taker(shortcut);
    });
  return {
    press(shortcut) {
      waiting.push(shortcut);
      handOver();
    },
    takeShortcuts(take) {
      takers.push(take);
      handOver();
      return () => void takers.splice(takers.indexOf(take), 1);
    },
  };
}
