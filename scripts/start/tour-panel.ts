import type { Page } from '@playwright/test';
import type { Shoot } from './shoot';
import { tourLive } from './tour-live';

/** What is noted, question by question: when, after how many minutes more, and what is typed. */
const CALL: readonly { readonly rating: string; readonly notes: readonly (readonly [string, string])[] }[] = [
  {
    rating: '4',
    notes: [
      ['05:12', 'ranking model for the home feed, their own release'],
      ['01:31', '> conversion was down four points within the hour'],
      ['00:44', '+ old version serving again after 22 minutes'],
    ],
  },
  {
    rating: '3',
    notes: [
      ['01:58', 'overall AUC flat for weeks, sellers in one country complained'],
      ['01:03', '+ alert per country since then, with a floor on sample size'],
      ['00:52', '- threshold copied from another team, not derived'],
    ],
  },
];

/** The call began so long ago that it ends about now. */
const CALL_MS = 20 * 60_000;

/** Goes through the sample interview in the docked panel, with the clock set on as in a call, and shows each screen. */
export async function tourPanel(page: Page, shoot: Shoot): Promise<void> {
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const rate = (rating: string) =>
    page
      .getByRole('radiogroup', { name: 'Rating: ' })
      .getByRole('radio', { name: rating, exact: true })
      .check();

  await page.clock.install({ time: Date.now() - CALL_MS });
  await button('Load the sample loop').waitFor();
  await button('Start interview').click({ trial: true }); // the kits are there
  await shoot(page, 'panel-empty-home');
  await button('Load the sample loop').click();
  const prepared = page.getByRole('region', { name: 'Prepared' }).getByRole('button').first();
  await prepared.waitFor();
  await shoot(page, 'panel-home');

  await prepared.click();
  await button('Start interview').click();
  for (const [index, { rating, notes }] of CALL.entries()) {
    if (index > 0) await button('Next question').click();
    await page.getByRole('list', { name: 'Probes' }).getByRole('checkbox').first().check();
    for (const [later, text] of notes) {
      await page.clock.fastForward(later);
      await page.getByRole('textbox', { name: 'Note', exact: true }).fill(text);
      await page.getByRole('textbox', { name: 'Note', exact: true }).press('Enter');
    }
    await rate(rating);
  }
  await shoot(page, 'panel-live');
  await tourLive(page, shoot);

  await button('Wrap up').click();
  await page.getByRole('navigation', { name: 'Wrap-up steps' }).waitFor();
  await shoot(page, 'panel-wrap-up');
  await finish(page, rate);
  await shoot(page, 'panel-recommendation');
  await button('Seal scorecard').click();
  await page.getByRole('heading', { name: 'Scorecard sealed' }).waitFor();
  await shoot(page, 'panel-sealed');
}

/** Rates what the call did not come to as not assessed, and gives the recommendation. */
async function finish(page: Page, rate: (rating: string) => Promise<void>): Promise<void> {
  const steps = page.getByRole('navigation', { name: 'Wrap-up steps' });
  const open = await steps
    .getByRole('button', { name: /: open$/ })
    .evaluateAll((buttons) => buttons.map((button) => button.ariaLabel ?? ''));
  for (const name of open) {
    await steps.getByRole('button', { name }).click();
    await rate('Not assessed');
  }
  await steps.getByRole('button', { name: 'Seal', exact: true }).click();
  await page.getByRole('radio', { name: 'Yes', exact: true }).check();
  await page.getByRole('textbox', { name: 'Sealed by' }).fill('Noor (sample)');
  await page.getByRole('textbox', { name: 'Sealed by' }).blur();
}
