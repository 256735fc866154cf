import type { BrowserContext, Page } from '@playwright/test';
import { openFullStream } from './live-interview';
import { interleave } from './interleave';
import type { Row } from './row';
import { row } from './row';

const SUBJECT = 'panel';
const BASELINE = 'textarea.html';
/** Keys of one turn; each is a sample. */
const KEYS = 20;

/** Resolves to the milliseconds from each key press to the frame in which it is painted; text, since it runs in the page. */
const WATCH = `(() => {
  globalThis.painted = [];
  addEventListener('keydown', (event) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => globalThis.painted.push(performance.now() - event.timeStamp);
      port2.postMessage(null);
    });
  }, { capture: true });
})()`;

/** Typing a note while the whole stream of 2,000 notes is shown, against a bare text field: from key press to paint. */
export async function typingRow(context: BrowserContext, origin: string, rounds: number): Promise<Row> {
  const panel = await context.newPage();
  await panel.setViewportSize({ width: 360, height: 665 });
  await panel.goto(`${origin}/sidepanel.html`);
  await openFullStream(panel);
  const bare = await context.newPage();
  await bare.setViewportSize({ width: 360, height: 665 });
  await bare.goto(`${origin}/${BASELINE}`);
  for (const page of [panel, bare]) await page.evaluate(WATCH);

  const samples = new Map<string, number[]>([
    [SUBJECT, []],
    [BASELINE, []],
  ]);
  let turn = 0;
  await interleave([SUBJECT, BASELINE], rounds, async (subject) => {
    const keys = await type(subject === SUBJECT ? panel : bare);
    // The first turn of each warms up.
    if ((turn += 1) > 2) samples.get(subject)?.push(...keys);
    return 0;
  });
  await panel.close();
  await bare.close();
  return row('a key into a stream of 2,000 notes', samples, SUBJECT, [BASELINE]);
}

async function type(page: Page): Promise<readonly number[]> {
  await page.bringToFront();
  await page.getByRole('textbox', { name: 'Note', exact: true }).focus();
  await page.evaluate('globalThis.painted.length = 0');
  for (let key = 1; key <= KEYS; key += 1) {
    await page.keyboard.press('e');
    await page.evaluate(painted(key));
  }
  return page.evaluate<number[]>('globalThis.painted');
}

/** Resolves once that many keys are painted: nobody types faster than the screen. */
function painted(keys: number): string {
  return `new Promise((resolve) => {
    const look = () => (globalThis.painted.length < ${keys} ? requestAnimationFrame(look) : resolve());
    look();
  })`;
}
