import type { Page } from 'puppeteer-core';
import { byRole, seeText } from './by-role';
import type { FirefoxAddon } from './firefox-addon';

const PANEL = { width: 360, height: 665 };
const DASHBOARD = { width: 1280, height: 860 };
const CANDIDATE = 'F-204';

/** An interview from its start to the sealed scorecard. Throws where a step is not possible. */
export async function interviewToSeal(addon: FirefoxAddon): Promise<void> {
  const panel = await addon.openPage('sidepanel.html', PANEL);
  await byRole(panel, 'textbox', 'Candidate').fill(CANDIDATE);
  await byRole(panel, 'button', 'Start interview').click();

  await addNote(panel, '+ names the alert and its owner');
  await seeText(panel, 'names the alert and its owner');
  await byRole(panel, 'radio', '4').click();
  await byRole(panel, 'button', 'Next question').click();
  await addNote(panel, '- no figure for the effect');
  await seeText(panel, 'no figure for the effect');

  await byRole(panel, 'button', 'Wrap up').click();
  await settleOpenRatings(panel);
  await byRole(panel, 'button', 'Seal').click();
  await byRole(panel, 'radio', 'Yes').click();
  await byRole(panel, 'button', 'Seal scorecard').click();
  await byRole(panel, 'heading', 'Scorecard sealed').wait();
}

/** The sealed scorecard joins a loop of its candidate and is consolidated there. Throws where a step is not possible. */
export async function scorecardToLoop(addon: FirefoxAddon): Promise<void> {
  const dashboard = await addon.openPage('dashboard.html', DASHBOARD);
  await byRole(dashboard, 'button', 'New loop').click();
  await byRole(dashboard, 'textbox', 'Candidate').fill(CANDIDATE);
  await byRole(dashboard, 'textbox', 'Role').fill('ML engineer');
  await byRole(dashboard, 'button', 'Create loop').click();
  await byRole(dashboard, 'button', 'Add to loop').click();
  await byRole(dashboard, 'region', 'Consolidated scorecard').wait();
  await seeText(dashboard, 'names the alert and its owner');
}

/** The sample comes whole, with its three scorecards consolidated. Throws where a step is not possible. */
export async function sampleLoop(addon: FirefoxAddon): Promise<void> {
  const dashboard = await addon.openPage('dashboard.html#/settings', DASHBOARD);
  await byRole(dashboard, 'button', 'Load the sample loop').click();
  await byRole(dashboard, 'button', 'Remove the sample loop').wait();
  await byRole(dashboard, 'link', 'Loops').click();
  await dashboard.locator('main li a ::-p-text(3 scorecards)').click();
  await byRole(dashboard, 'region', 'Consolidated scorecard').wait();
}

/** Nothing that the pages did was an error to Firefox. Throws with what was. */
export async function noTroubles(addon: FirefoxAddon): Promise<void> {
  const troubles = await addon.troubles();
  if (troubles.length > 0) throw new Error(troubles.join('\n'));
}

async function addNote(panel: Page, text: string): Promise<void> {
  await byRole(panel, 'textbox', 'Note').fill(text);
  await panel.keyboard.press('Enter');
}

/** In the wrap-up: marks what is still open as not assessed. */
async function settleOpenRatings(panel: Page): Promise<void> {
  await panel.locator('nav[aria-label="Wrap-up steps"]').wait();
  const open = await panel.$$eval('nav[aria-label="Wrap-up steps"] button[aria-label*=": open"]', (buttons) =>
    buttons.map((button) => button.ariaLabel ?? ''),
  );
  for (const step of open) {
    await byRole(panel, 'button', step).click();
    await byRole(panel, 'radio', 'Not assessed').click();
  }
}
