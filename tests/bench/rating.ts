import type { BrowserContext, Page } from '@playwright/test';
import { startInterview } from './live-interview';
import { interleave } from './interleave';
import type { Row } from './row';
import { row } from './row';

const SUBJECT = 'panel';
const BASELINE = 'rating.html';

/** Tells when the next write is durable, and which frame shows it; text, since it runs before the page's own code. */
const WATCH = `(() => {
  const open = IDBDatabase.prototype.transaction;
  IDBDatabase.prototype.transaction = function (...args) {
    const transaction = open.apply(this, args);
    if (transaction.mode === 'readwrite') {
      transaction.addEventListener('complete', () => requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => globalThis.kept?.(performance.now());
        port2.postMessage(null);
      }));
    }
    return transaction;
  };
  addEventListener('click', (event) => {
    globalThis.took = new Promise((resolve) => {
      globalThis.kept = (at) => {
        globalThis.kept = undefined;
        resolve(at - event.timeStamp);
      };
    });
  }, { capture: true });
})()`;

/** One rating, from the tap until it is durable and painted, against a bare page that puts it strictly and then paints. */
export async function ratingRow(context: BrowserContext, origin: string, rounds: number): Promise<Row> {
  const panel = await watched(context, `${origin}/sidepanel.html`);
  await startInterview(panel);
  const bare = await watched(context, `${origin}/${BASELINE}`);

  const levels = new Map<string, number>();
  const samples = await interleave([SUBJECT, BASELINE], rounds * 4, async (subject) => {
    const level = ((levels.get(subject) ?? 0) % 5) + 1;
    levels.set(subject, level);
    return rate(subject === SUBJECT ? panel : bare, level);
  });
  await panel.close();
  await bare.close();
  return row('one rating, durable and painted', samples, SUBJECT, [BASELINE]);
}

async function watched(context: BrowserContext, url: string): Promise<Page> {
  const page = await context.newPage();
  await page.setViewportSize({ width: 360, height: 665 });
  await page.addInitScript(WATCH);
  await page.goto(url);
  return page;
}

async function rate(page: Page, level: number): Promise<number> {
  await page.bringToFront();
  await page.getByRole('radio', { name: String(level), exact: true }).click();
  return page.evaluate<number>('globalThis.took');
}
