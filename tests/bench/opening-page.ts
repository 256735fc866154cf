import type { BrowserContext } from '@playwright/test';
import { anOpening } from '@/tests/support/opening-builders';
import { LARGE } from './consolidation';
import { firstControl } from './first-control';
import { interleave } from './interleave';
import { openingOf, storeOpening } from './opening-records';
import type { Row } from './row';
import { row } from './row';

const SUBJECT = 'opening';
const BASELINE = 'dashboard without records';
/** A control of the page itself; the navigation is there before anything is read. */
const CONTROL = 'main button:not(:disabled)';

/**
 * The page of an opening with 50 candidates whose scorecards are all in, until it can be used, against the dashboard of a
 * browser that has no records.
 */
export async function openingPageRow(
  full: { readonly context: BrowserContext; readonly origin: string },
  empty: { readonly context: BrowserContext; readonly origin: string },
  rounds: number,
): Promise<Row> {
  const page = await full.context.newPage();
  await page.goto(`${full.origin}/dashboard.html#/openings`);
  await page.getByRole('heading', { name: 'Openings' }).waitFor();
  await storeOpening(page, openingOf(LARGE));
  await page.close();
  const samples = await interleave([SUBJECT, BASELINE], rounds, (subject) =>
    subject === SUBJECT
      ? firstControl(full.context, `${full.origin}/dashboard.html#/openings/${anOpening().id}`, CONTROL)
      : firstControl(empty.context, `${empty.origin}/dashboard.html#/openings`, CONTROL),
  );
  return row('opening of 50 candidates, usable', samples, SUBJECT, [BASELINE]);
}
