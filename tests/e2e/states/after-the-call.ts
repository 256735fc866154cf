import { expect } from '@playwright/test';
import type { Locator } from '@playwright/test';
import { conduct } from '../steps/conduct';
import { KIT } from './kit';
import type { PanelState, Stage } from './panel-state';

function button({ panel: { page } }: Stage, name: string | RegExp): Locator {
  return page.getByRole('button', { name, exact: true });
}

function rationale({ panel: { page } }: Stage): Locator {
  return page.getByRole('textbox', { name: 'Rationale' });
}

/** From the wrap-up to an amended scorecard, and the home that lists it. */
export const AFTER_THE_CALL: readonly PanelState[] = [
  {
    name: 'wrap-up with evidence and a rationale proposed',
    async reach(stage) {
      const { panel } = stage;
      await panel.start('Axe A-3', KIT);
      const notes = ['+ named the limit', '- no figure', '> we paged on PSI', 'a-long-word-'.repeat(12)];
      await conduct(panel, [{ notes, rating: '4' }, { notes: ['He is too old for on-call'] }]);
      await panel.note.pressSequentially('not finished');
      await panel.wrapUp.click();
      await expect(button(stage, 'Use this draft')).toBeVisible();
    },
  },
  {
    name: 'wording pointed out in a rationale',
    async reach(stage) {
      await rationale(stage).fill('He is a nice guy.');
      await expect(stage.panel.page.getByRole('group', { name: /^Wording: / })).toBeVisible();
    },
  },
  {
    name: 'why the wording stays',
    async reach(stage) {
      await button(stage, 'Keep, because…').click();
      await stage.panel.page.getByRole('textbox', { name: 'Why it stays' }).fill('their own words');
    },
  },
  {
    name: 'wording kept',
    async reach(stage) {
      await button(stage, 'Keep').click();
      await expect(button(stage, 'Take back')).toBeVisible();
    },
  },
  {
    name: 'wording pointed out in a note, not rated',
    async reach(stage) {
      await button(stage, 'Continue').click();
      await expect(stage.panel.page.getByRole('group', { name: /^Wording: / })).toBeVisible();
    },
  },
  {
    name: 'a note of the evidence being changed',
    async reach({ panel: { page } }) {
      await page
        .getByRole('group', { name: /^Wording: / })
        .getByRole('button', { name: 'Edit' })
        .click();
      await expect(page.getByRole('textbox', { name: 'Edit note' })).toBeFocused();
    },
    async leave({ panel: { page } }) {
      await page.keyboard.press('Escape');
    },
  },
  {
    name: 'wrap-up without evidence',
    async reach(stage) {
      await button(stage, 'Skip for now').click();
      await expect(stage.panel.page.getByText('No evidence noted.')).toBeVisible();
    },
  },
  {
    name: 'rated without evidence',
    async reach({ panel }) {
      await panel.rate('5');
      await expect(panel.page.getByText(/^Rated without evidence/)).toBeVisible();
    },
  },
  {
    name: 'recommendation locked',
    async reach(stage) {
      await button(stage, 'Seal').click();
      await expect(stage.panel.sealScorecard).toBeDisabled();
    },
  },
  {
    name: 'recommendation open',
    async reach({ panel }) {
      await panel.settleOpenRatings();
      await panel.recommend('Yes');
      await expect(panel.sealScorecard).toBeEnabled();
    },
  },
  {
    name: 'sealed',
    async reach({ panel }) {
      await panel.seal();
    },
  },
  {
    name: 'handover drafted',
    async reach(stage) {
      await button(stage, 'Draft from this interview').click();
      await button(stage, 'Copy handover').click();
      await expect(stage.panel.page.getByText('Handover copied')).toBeVisible();
    },
    leave: ({ panel }) => panel.outwaitMessage(),
  },
  {
    name: 'why it is amended',
    async reach(stage) {
      await button(stage, 'Amend…').click();
      await stage.panel.page.getByRole('textbox', { name: 'Why is it amended?' }).fill('I misread an anchor');
    },
  },
  {
    name: 'amending',
    async reach(stage) {
      await button(stage, 'Amend').click();
      await expect(button(stage, 'Discard the amendment')).toBeVisible();
    },
  },
  {
    name: 'sealed again, with an earlier revision',
    async reach({ panel }) {
      await panel.recommend('No');
      await panel.seal();
      await expect(panel.page.getByRole('region', { name: 'Earlier revisions' })).toBeVisible();
    },
  },
  {
    name: 'ended early, in the wrap-up',
    async reach(stage) {
      const { panel } = stage;
      await button(stage, 'Done').click();
      await panel.start('Axe A-4 '.repeat(12).trim(), KIT);
      await endEarly(stage, 'Wrap up with what there is');
      await expect(button(stage, 'Mark not assessed')).toBeVisible();
    },
  },
  {
    name: 'ended early, closed with details',
    async reach(stage) {
      await button(stage, 'Home').click();
      await stage.panel.start('Axe A-5', KIT);
      await endEarly(stage, 'Close without a scorecard');
      await expect(button(stage, 'Reopen')).toBeVisible();
    },
  },
  {
    name: 'home with interviews prepared, live, in wrap-up, sealed and closed',
    async reach(stage) {
      const { panel } = stage;
      await button(stage, 'Done').click();
      await panel.start('Axe A-6', KIT);
      await button(stage, 'Home').click();
      await panel.candidate.fill('Axe A-7');
      await button(stage, 'Prepare').click();
      await button(stage, 'Home').click();
      for (const list of ['Prepared', 'Under way', 'Recent'])
        await expect(panel.page.getByRole('region', { name: list })).toBeVisible();
    },
  },
];

async function endEarly(stage: Stage, how: string): Promise<void> {
  const { page } = stage.panel;
  await button(stage, 'More').click();
  await button(stage, 'End early…').click();
  await page.getByRole('textbox', { name: 'What happened' }).fill('The line broke, twice. '.repeat(4));
  await button(stage, how).click();
}
