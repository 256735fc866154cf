import { expect } from '@playwright/test';
import type { Locator } from '@playwright/test';
import type { PanelPage } from '../pages/panel.page';
import { ratingGiven } from './conduct';
import type { Fits } from './fits';

/** Each competency in turn: the first rationale is the one drafted; unlawful words are kept once and mended once. */
export async function wrapUp(panel: PanelPage, fits: Fits): Promise<void> {
  const { page } = panel;
  const { keyboard } = page;
  const rationale = page.getByRole('textbox', { name: 'Rationale' });
  const onward = page.getByRole('button', { name: /^(Continue|Skip for now)$/ });
  const wording = page.getByRole('group', { name: /^Wording: / });
  for (let step = 1; step <= 7; step += 1) {
    await expect(
      page
        .getByRole('navigation', { name: 'Wrap-up steps' })
        .getByRole('button')
        .nth(step - 1),
    ).toHaveAttribute('aria-current', 'step');
    if ((await ratingGiven(panel).count()) === 0) await panel.rate('3');
    if (step === 1) {
      await page.getByRole('button', { name: 'Use this draft' }).click();
      await expect(rationale).not.toHaveValue('');
    } else {
      await rationale.click();
      await keyboard.insertText(step > 3 ? 'What was noted says so.' : 'He is too old for on-call.');
    }
    if (step === 2) await keepWording(wording, fits);
    if (step === 3) {
      await wording.getByRole('button', { name: 'Edit' }).click();
      await keyboard.insertText('not yet ready');
      await expect(wording).toBeHidden();
    }
    await fits(`wrap-up, step ${step}`);
    await onward.click();
  }
}

async function keepWording(wording: Locator, fits: Fits): Promise<void> {
  await fits('wording pointed out');
  await wording.getByRole('button', { name: 'Keep, because…' }).click();
  await wording.getByRole('textbox', { name: 'Why it stays' }).fill('the candidate’s own words');
  await fits('why it stays');
  await wording.getByRole('button', { name: 'Keep', exact: true }).click();
  await expect(wording).toContainText('kept: the candidate’s own words');
}

/** Amends the sealed scorecard: another recommendation, sealed as the second revision. */
export async function amend(panel: PanelPage, fits: Fits): Promise<void> {
  const { page } = panel;
  await page.getByRole('button', { name: 'Amend…' }).click();
  await page.getByRole('textbox', { name: 'Why is it amended?' }).fill('I had misread the anchors');
  await page.getByRole('button', { name: 'Amend', exact: true }).click();
  await expect(page.getByText('Amending revision 1')).toBeVisible();
  await fits('amending');
  await panel.recommend('Strong yes');
  await panel.seal();
  await expect(page.getByRole('region', { name: 'Earlier revisions' }).getByRole('listitem')).toHaveCount(1);
  await fits('sealed again');
}
