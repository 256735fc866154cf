import type { Locator, Page } from '@playwright/test';
import type { SavedFile } from '../steps/saved-file';
import { readDownload } from '../steps/saved-file';

/** The page of a loop that was planned by an opening, by what a person sees. */
export class LoopPage {
  readonly page: Page;
  readonly nextStep: Locator;
  readonly blind: Locator;
  readonly consolidated: Locator;
  readonly toSettle: Locator;
  readonly decisions: Locator;

  constructor(page: Page) {
    this.page = page;
    this.nextStep = page.getByRole('region', { name: 'Next step' });
    this.blind = page.getByRole('region', { name: 'Scorecards so far' });
    this.consolidated = page.getByRole('region', { name: 'Consolidated scorecard' });
    this.toSettle = page.getByRole('region', { name: 'To settle' });
    this.decisions = page.getByRole('region', { name: 'Decisions' });
  }

  /** The row of an interviewer. */
  seat(name: string): Locator {
    return this.page.getByRole('row').filter({ has: this.page.getByRole('rowheader', { name }) });
  }

  /** Saves an interviewer's kit as a file: the first of theirs that is not out. */
  async saveKit(name: string): Promise<SavedFile> {
    const download = this.page.waitForEvent('download');
    await this.page
      .getByRole('button', { name: `Save kit file for ${name}` })
      .first()
      .click();
    return readDownload(await download);
  }

  /** Chooses from the menu of an interviewer's row. */
  async choose(name: string, action: string): Promise<void> {
    await this.page.getByRole('button', { name: `More for ${name},` }).click();
    await this.page.getByRole('menuitem', { name: action }).click();
  }

  /** Gives the reason that a form on the page asks for, and goes through with it. */
  async giveReason(form: string | RegExp, reason: string, verb: string): Promise<void> {
    const asked = this.page.getByRole('form', { name: form });
    await asked.getByRole('textbox', { name: 'Reason' }).fill(reason);
    await asked.getByRole('button', { name: verb, exact: true }).click();
    await asked.waitFor({ state: 'hidden' });
  }
}
