import { expect } from '@playwright/test';
import type { PanelState } from './panel-state';

/** From the empty home to an interview that is prepared in full. */
export const BEFORE_THE_CALL: readonly PanelState[] = [
  {
    name: 'empty home',
    async reach({ panel }) {
      await expect(panel.loadSample).toBeVisible();
      await expect(panel.startInterview).toBeEnabled();
    },
  },
  {
    name: 'home with the sample prepared',
    async reach({ panel: { page, loadSample } }) {
      await loadSample.click();
      await expect(page.getByRole('region', { name: 'Prepared' })).toBeVisible();
    },
  },
  {
    name: 'prepare',
    async reach({ panel }) {
      await panel.page.getByRole('button', { name: /^Sample candidate S-01/ }).click();
      await expect(panel.startInterview).toBeVisible();
    },
  },
  {
    name: 'prepare, with facts, a handover, a planned start and the kit unfolded',
    async reach({ panel: { page } }) {
      await page.getByRole('textbox', { name: 'Private facts' }).fill('Four years on feature stores');
      await page
        .getByRole('textbox', { name: /^Handover from/ })
        .fill('Probe rollback; skip Python. '.repeat(9));
      await page.getByLabel('Planned start').fill('2031-05-04T14:30');
      const folded = page.getByRole('region', { name: 'The kit' }).getByRole('group');
      for (const each of await folded.all()) await each.locator('summary').click();
    },
  },
  {
    name: 'closed without a scorecard',
    async reach({ panel: { page } }) {
      await page.getByRole('button', { name: 'Candidate did not come' }).click();
      await expect(page.getByRole('button', { name: 'Prepare it again' })).toBeVisible();
    },
  },
  {
    name: 'home with a message',
    async reach({ panel: { page } }) {
      await page.getByRole('button', { name: 'Done' }).click();
      await page.getByRole('button', { name: /^Delete the interview/ }).click();
      await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible();
    },
  },
];
