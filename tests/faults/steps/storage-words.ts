import type { Page } from '@playwright/test';
import type { FaultProfile } from '../browser/fault-profile';

/** What the product says of its storage, on the page that is opened first after something happened. */
export interface StorageWords {
  /** The page shows no records, offers a raw export, and writes nothing. */
  readonly readOnly: boolean;
  /** What the page says of it, unasked: why it is read-only, or what was brought back; empty for nothing. */
  readonly notice: string;
  /** What Settings says was found; empty for nothing, and where another page was opened. */
  readonly findings: string;
}

/** The copies are looked at after the first paint, so long at most, in milliseconds. */
const PATIENCE = 15_000;

/** Opens Settings, waits until all three copies were looked at, and reads what is said of them. The page is closed again. */
export async function wordsInSettings(profile: FaultProfile): Promise<StorageWords> {
  const { page } = await profile.openDashboard('#/settings');
  const storage = page.getByRole('region', { name: 'Storage' });
  const lookedAt = storage.filter({ hasText: 'Second copy', hasNotText: 'Not looked at yet' });
  await rawExport(page).or(lookedAt).first().waitFor({ timeout: PATIENCE });
  const found = storage.getByRole('region', { name: 'Findings' }).getByRole('listitem');
  const words = { ...(await wordsOnPage(page)), findings: (await found.allInnerTexts()).join(' ') };
  await page.close();
  return words;
}

/** Reads what a page that is open says without being asked. */
export async function wordsOnPage(page: Page): Promise<StorageWords> {
  const readOnly = await rawExport(page).isVisible();
  const notice = readOnly ? page.getByRole('alert') : page.getByRole('region', { name: 'Brought back' });
  return {
    readOnly,
    notice: (await notice.isVisible()) ? (await notice.innerText()).replace(/\s+/g, ' ') : '',
    findings: '',
  };
}

/** Whether the person is told that something was wrong. */
export function isTold({ readOnly, notice, findings }: StorageWords): boolean {
  return readOnly || notice !== '' || findings !== '';
}

/** What a start that nothing had damaged must not say. */
export function falseAlarms({ readOnly, notice, findings }: StorageWords): string[] {
  return [
    ...(readOnly ? ['false alarm: it opened read-only'] : []),
    ...(notice === '' ? [] : [`false alarm: ${notice}`]),
    ...(findings === '' ? [] : [`false alarm in Settings: ${findings}`]),
  ];
}

function rawExport(page: Page) {
  return page.getByRole('button', { name: 'Save a raw export' });
}
