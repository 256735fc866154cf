import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { BrowserContext } from '@playwright/test';
import { ensureBrowser } from '@/scripts/browser/ensure-browser';
import { openExtensionBrowser } from '@/scripts/browser/extension-browser';

/** A browser with the extension on a profile of its own. */
export interface Profile {
  readonly context: BrowserContext;
  /** Where the pages of the extension are. */
  readonly origin: string;
  /** Closes the browser and opens another on the same profile. */
  readonly reopened: () => Promise<Profile>;
  /** Closes the browser and removes the profile. */
  readonly close: () => Promise<void>;
}

/** Opens a browser with the extension, on a new profile unless one is named. */
export async function openProfile(extensionFolder: string, folder?: string): Promise<Profile> {
  const executablePath = await ensureBrowser();
  const profileFolder = folder ?? (await mkdtemp(path.join(tmpdir(), 'evenhand-bench-profile-')));
  const options = { executablePath, extensionFolder, profileFolder, headless: true };
  const { context, extensionId } = await openExtensionBrowser(options);
  return {
    context,
    origin: `chrome-extension://${extensionId}`,
    async reopened() {
      await context.close();
      return openProfile(extensionFolder, profileFolder);
    },
    async close() {
      await context.close();
      await rm(profileFolder, { recursive: true, force: true });
    },
  };
}
