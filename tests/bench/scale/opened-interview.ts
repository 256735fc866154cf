import type { Page } from '@playwright/test';
import { interleave } from '../interleave';
import type { Profile } from '../profile';
import type { Row } from '../row';
import { row } from '../row';
import { addLiveInterview, NOTES } from './fill-profile';
import { timeToNotes } from './time-to-notes';

const BASELINE = 'rows.html';
/** How many interviews of the list are opened in turn. */
const SOME = 10;

/**
 * An interview of 20 notes, from the click until the notes are painted, in the panel and on the dashboard, against a bare page
 * that reads all of its rows with `getAll` and paints the notes.
 */
export async function openedInterviewRows(full: Profile, rounds: number): Promise<readonly Row[]> {
  return [await onDashboard(full, rounds), await inPanel(full, rounds)];
}

async function onDashboard({ context, origin }: Profile, rounds: number): Promise<Row> {
  const subject = 'dashboard';
  const page = await context.newPage();
  await page.goto(`${origin}/dashboard.html#/interviews`);
  const links = page.getByRole('main').getByRole('link', { name: 'Sealed' });
  await links.nth(SOME).waitFor();
  const counted = page.getByText(/ of 10,\d\d\d are shown/);
  const hrefs = await links.evaluateAll((all) => all.map((each) => each.getAttribute('href')));
  const sealed = hrefs.slice(0, SOME);
  const bare = await barePage({ context, origin });
  let turn = 0;
  const samples = await interleave([subject, BASELINE], rounds, async (each) => {
    turn += 1;
    const href = sealed[(turn * 7) % SOME] ?? '';
    if (each === BASELINE) return rawRows(bare, href.split('/').at(-1) ?? '');
    const link = page.locator(`main a[href="${href}"]`);
    const taken = await timeToNotes(page, link, { selector: 'main article li', wanted: NOTES });
    await page.evaluate("location.hash = '#/interviews'");
    await counted.waitFor();
    return taken;
  });
  await page.close();
  await bare.close();
  return row('interview of 20 notes, dashboard', samples, subject, [BASELINE]);
}

async function inPanel({ context, origin }: Profile, rounds: number): Promise<Row> {
  const subject = 'panel';
  const bare = await barePage({ context, origin });
  const candidate = await addLiveInterview(bare);
  const page = await context.newPage();
  await page.setViewportSize({ width: 360, height: 665 });
  await page.goto(`${origin}/sidepanel.html`);
  const home = page.getByRole('button', { name: 'Home', exact: true });
  await home.waitFor();
  const id = await page.evaluate<string>(NEWEST);
  const samples = await interleave([subject, BASELINE], rounds, async (each) => {
    if (each === BASELINE) return rawRows(bare, id);
    await page.bringToFront();
    await home.click();
    const button = page.getByRole('button', { name: new RegExp(`^${candidate}`) });
    return timeToNotes(page, button, { selector: '[aria-label="Notes"] ol > li', wanted: NOTES });
  });
  await page.close();
  await bare.close();
  return row('interview of 20 notes, panel', samples, subject, [BASELINE]);
}

/** The id of the interview that was made last; text, since it runs in the page. */
const NEWEST = `new Promise((resolve) => {
  const request = indexedDB.open('evenhand');
  request.onsuccess = () => {
    const interviews = request.result.transaction('interviews').objectStore('interviews');
    interviews.index('createdAt').openCursor(null, 'prev').onsuccess = ({ target }) => {
      request.result.close();
      resolve(target.result.primaryKey);
    };
  };
})`;

async function barePage({ context, origin }: Pick<Profile, 'context' | 'origin'>): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${origin}/${BASELINE}`);
  return page;
}

async function rawRows(page: Page, id: string): Promise<number> {
  await page.bringToFront();
  await page.getByRole('button', { name: 'Clear' }).click();
  await page.getByRole('textbox', { name: 'Interview' }).fill(id);
  return timeToNotes(page, page.getByRole('button', { name: 'Show' }), { selector: 'li', wanted: NOTES });
}
