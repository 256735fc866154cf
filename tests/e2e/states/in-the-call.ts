import { expect } from '@playwright/test';
import { notesShown, ratingGiven } from '../steps/conduct';
import { fromMenu, openTools } from '../steps/live-mouse';
import { KIT } from './kit';
import type { PanelState } from './panel-state';

const LONG = 'a-long-word-'.repeat(12);

/** The live panel without a sheet over it. */
export const IN_THE_CALL: readonly PanelState[] = [
  {
    name: 'first question',
    async reach({ panel }) {
      await panel.start('Axe A-1', KIT);
    },
  },
  {
    name: 'opening words and why it is asked',
    async reach({ panel: { page } }) {
      await page.getByText(/^Opening words/).click();
      await page.getByRole('button', { name: 'Why this is asked' }).click();
    },
    async leave({ panel: { page } }) {
      await page.getByText(/^Opening words/).click();
      await page.getByRole('button', { name: 'Why this is asked' }).click();
    },
  },
  {
    name: 'rated without evidence',
    async reach({ panel }) {
      await panel.rate('2');
      await expect(panel.page.getByText('no evidence yet', { exact: true })).toBeVisible();
    },
  },
  {
    name: 'with notes',
    async reach({ panel }) {
      for (const note of ['+ strong', '- weak', '> in their own words', LONG, 'بدأ العطل في الليل (#1)'])
        await panel.addNote(note);
      await panel.probes.first().check();
      await panel.tapSignal(0);
      await panel.rate('4');
      await expect(notesShown(panel)).toHaveCount(6);
      await expect(ratingGiven(panel)).toHaveAccessibleName('4');
    },
  },
  {
    name: 'a list of tags',
    async reach({ panel }) {
      await panel.note.pressSequentially('heard #');
      await expect(panel.page.getByRole('listbox', { name: 'Competencies' })).toBeVisible();
    },
    async leave({ panel }) {
      await panel.note.press('Escape');
      await panel.note.fill('');
    },
  },
  {
    name: 'note tools',
    async reach({ panel }) {
      await openTools(panel, 1);
    },
  },
  {
    name: 'a note that is being changed',
    async reach({ panel: { page } }) {
      await page.getByRole('button', { name: 'Edit note' }).click();
      await page.getByRole('textbox', { name: 'Edit note' }).pressSequentially(' and more');
    },
    async leave({ panel: { note } }) {
      await note.click();
    },
  },
  {
    name: 'all notes',
    async reach({ panel: { page } }) {
      await page.getByRole('button', { name: /^All \d+/ }).click();
    },
    async leave({ panel: { page } }) {
      await page.getByRole('button', { name: /^All \d+/ }).click();
    },
  },
  {
    name: 'command mode',
    async reach({ panel }) {
      await panel.note.press('Escape');
      await expect(panel.commandMode).toHaveAttribute('aria-pressed', 'true');
    },
  },
  {
    name: 'choosing signals',
    async reach({ panel: { page } }) {
      await page.keyboard.press('s');
    },
    async leave({ panel: { page } }) {
      await page.keyboard.press('Escape');
    },
  },
  {
    name: 'choosing probes',
    async reach({ panel: { page } }) {
      await page.keyboard.press('p');
    },
    async leave({ panel: { page } }) {
      await page.keyboard.press('Escape');
      await page.keyboard.press('Enter');
    },
  },
  {
    name: 'skipped, on the next question',
    async reach({ panel }) {
      await panel.page.getByRole('button', { name: 'Skip question' }).click();
      await expect(panel.place).toHaveText(/^2 of/);
    },
  },
  {
    name: 'menu',
    async reach({ panel: { page } }) {
      await page.getByRole('button', { name: 'More', exact: true }).click();
      await expect(page.getByRole('button', { name: 'Find a question' })).toBeVisible();
    },
    async leave({ panel: { page } }) {
      await page.keyboard.press('Escape');
    },
  },
  {
    name: 'paused',
    async reach({ panel }) {
      await fromMenu(panel, 'Pause');
      await expect(panel.page.getByText(/^Paused since/)).toBeVisible();
    },
    async leave({ panel: { page } }) {
      await page.getByRole('button', { name: 'Resume' }).click();
    },
  },
  {
    name: 'reading along',
    async reach({ panel, openPanel }) {
      const { page } = await openPanel();
      await page.getByRole('button', { name: 'Take over here' }).click();
      await panel.page.bringToFront();
      await expect(panel.note).not.toBeEditable();
    },
    async leave({ panel: { page, note } }) {
      await page.getByRole('button', { name: 'Take over here' }).click();
      await expect(note).toBeEditable();
    },
  },
  {
    name: 'not saved',
    async reach({ panel }) {
      await panel.page.evaluate(FULL_DISK);
      await panel.addNote('kept in the page');
      await expect(panel.page.getByRole('alert')).toContainText('not saved');
    },
    async leave({ panel }) {
      await panel.page.evaluate(MENDED_DISK);
      await expect(panel.status).toBeVisible();
    },
  },
  {
    name: 'hidden',
    async reach({ panel: { page } }) {
      await page.getByRole('button', { name: 'Hide panel' }).click();
      await expect(page.getByRole('button', { name: 'Show again' })).toBeFocused();
    },
  },
];

/** What the page's database says when the disk is full; text, because it runs in the page as it is. */
const FULL_DISK = `
  window.addToStore = IDBObjectStore.prototype.add;
  IDBObjectStore.prototype.add = () => { throw new DOMException('The disk is full.', 'QuotaExceededError'); };
`;
const MENDED_DISK = 'IDBObjectStore.prototype.add = window.addToStore;';
