import { expect } from '@playwright/test';
import type { Locator } from '@playwright/test';
import { fromMenu } from '../steps/live-mouse';
import { KIT } from './kit';
import type { PanelState, Stage } from './panel-state';

/** A sheet over the middle of the live panel, and how it is closed. */
function sheet(name: string, open: PanelState['reach'], close: (stage: Stage) => Locator): PanelState {
  return {
    name,
    reach: open,
    async leave(stage) {
      await close(stage).click();
      await expect(close(stage)).toBeHidden();
    },
  };
}

function button({ panel: { page } }: Stage, name: string): Locator {
  return page.getByRole('button', { name, exact: true });
}

function find({ panel: { page } }: Stage): Locator {
  return page.getByRole('region', { name: 'Find' });
}

/** Every sheet that can lie over the middle of the live panel. */
export const SHEETS_IN_THE_CALL: readonly PanelState[] = [
  sheet(
    'anchors',
    async ({ panel }) => {
      await panel.start('Axe A-2', KIT);
      await panel.anchors.click();
    },
    (stage) => button(stage, 'Close anchors'),
  ),
  sheet(
    'the clock',
    ({ panel }) => panel.timeLeft.click(),
    (stage) => button(stage, 'Close the clock'),
  ),
  sheet(
    'facts',
    async ({ panel }) => {
      await fromMenu(panel, 'Facts and handover');
      await panel.page.getByRole('textbox', { name: 'Private facts' }).fill('Four years on feature stores');
    },
    (stage) => button(stage, 'Close facts'),
  ),
  sheet(
    'keys',
    async ({ panel }) => {
      await panel.note.fill('/');
      await panel.note.pressSequentially('?');
      await expect(panel.page.getByRole('region', { name: 'Keys' })).toBeVisible();
    },
    (stage) => button(stage, 'Close'),
  ),
  sheet(
    'end early',
    ({ panel }) => fromMenu(panel, 'End early…'),
    (stage) => button(stage, 'Close without ending'),
  ),
  sheet(
    'questions',
    ({ panel }) => panel.place.click(),
    (stage) => button(stage, 'Close'),
  ),
  {
    name: 'find',
    async reach(stage) {
      await fromMenu(stage.panel, 'Find a question');
      await expect(find(stage).getByRole('listbox')).toBeVisible();
    },
  },
  {
    name: 'find, with results and a preview',
    async reach(stage) {
      const field = find(stage).getByRole('combobox', { name: 'Find a question' });
      await field.fill('model drift');
      await field.press('ArrowDown');
      await find(stage).getByRole('button', { name: 'Preview' }).click();
      await expect(find(stage).getByRole('region', { name: 'Preview' })).toBeVisible();
    },
  },
  {
    name: 'find, narrowed to competencies',
    async reach(stage) {
      await find(stage)
        .getByRole('button', { name: /^Competency/ })
        .click();
      await find(stage).getByRole('group', { name: 'Competencies' }).getByRole('checkbox').first().check();
    },
    async leave(stage) {
      await stage.panel.page.keyboard.press('Escape');
    },
  },
  {
    name: 'find, with nothing found',
    async reach(stage) {
      await find(stage).getByRole('button', { name: 'Clear' }).click();
      await find(stage).getByRole('combobox', { name: 'Find a question' }).fill('xyzzyq qqq');
      await expect(find(stage).getByText('Nothing found')).toBeVisible();
    },
  },
  {
    name: 'own question',
    async reach(stage) {
      await find(stage).getByRole('combobox', { name: 'Find a question' }).fill('');
      await find(stage).getByRole('button', { name: 'Ask your own' }).click();
      const form = find(stage).getByRole('form', { name: 'Ask your own' });
      await form.getByRole('textbox', { name: 'Question' }).fill('');
      await form.getByRole('button', { name: 'Insert' }).click();
      await expect(form.getByText('Write the question first.')).toBeVisible();
    },
  },
  {
    name: 'a question inserted, with a message',
    async reach(stage) {
      const form = find(stage).getByRole('form', { name: 'Ask your own' });
      await form.getByRole('textbox', { name: 'Question' }).fill('Who is paged when it fails at night?');
      await form.getByRole('button', { name: 'Insert' }).click();
      await expect(stage.panel.page.getByText('Inserted after this question')).toBeVisible();
    },
    leave: ({ panel }) => panel.outwaitMessage(),
  },
  {
    name: 'closing words',
    async reach({ panel: { page, timeLeft, note } }) {
      await timeLeft.click();
      await page.getByRole('spinbutton', { name: 'Minutes for this interview' }).fill('1');
      await page.getByRole('button', { name: 'Close the clock' }).click();
      await page.getByRole('button', { name: 'Closing words' }).click();
      await expect(page.getByRole('region', { name: /the closing/ })).toBeVisible();
      await expect(note).toBeEditable();
    },
  },
];
