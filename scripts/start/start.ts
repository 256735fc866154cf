import path from 'node:path';
import { openDockedPanel } from '@/scripts/browser/docked-panel';
import { ensureBrowser } from '@/scripts/browser/ensure-browser';
import { openExtensionBrowser } from '@/scripts/browser/extension-browser';
import { runCommand } from '@/scripts/verify/run-command';
import { openProfileFolder } from './profile-folder';
import { serveSampleCall } from './sample-call-server';
import { parseStartOptions, USAGE } from './start-options';
import type { StartOptions } from './start-options';
import { takeScreenshots } from './take-screenshots';
import { untilStopped } from './until-stopped';

const EXTENSION = path.resolve('.output/chrome-mv3');

/**
 * What `npm start` does: builds the extension, opens a browser with a sample call and the docked panel beside it, and
 * waits until it is closed, or takes pictures of the main screens.
 * Takes the words of the command line and returns the exit code: 1 where a word is wrong or something failed.
 */
export async function start(words: readonly string[]): Promise<number> {
  let options: StartOptions;
  try {
    options = parseStartOptions(words);
  } catch (error) {
    return fail(`${messageOf(error)}\n${USAGE}`);
  }
  try {
    needsDisplay(options.headless);
    const executablePath = await ensureBrowser();
    await build();
    await open(options, executablePath);
    return 0;
  } catch (error) {
    return fail(messageOf(error));
  }
}

async function build(): Promise<void> {
  const { ok, output } = await runCommand(['wxt', 'build']);
  if (!ok) throw new Error(`${output.trimEnd()}\nThe extension was not built.`);
}

async function open(options: StartOptions, executablePath: string): Promise<void> {
  const { headless, screenshotsFolder } = options;
  const call = await serveSampleCall();
  const profile = await openProfileFolder(options.profileFolder);
  try {
    const browser = await openExtensionBrowser({
      executablePath,
      extensionFolder: EXTENSION,
      profileFolder: profile.path,
      headless,
    });
    const stopped = untilStopped(browser.context);
    try {
      const tab = browser.context.pages()[0] ?? (await browser.context.newPage());
      await tab.goto(call.url);
      const panel = await openDockedPanel(browser, tab);
      if (screenshotsFolder !== null) {
        await takeScreenshots(browser, panel, screenshotsFolder);
      } else {
        say(
          'Evenhand is open in the side panel, beside a sample call.',
          `  Sample call  ${call.url}`,
          `  Dashboard    chrome-extension://${browser.extensionId}/dashboard.html`,
          `  Profile      ${options.profileFolder ?? 'fresh, and removed at the end; --keep-profile DIR keeps one'}`,
          'Ctrl+C stops it, and so does closing the browser.',
        );
        await stopped;
      }
    } finally {
      await browser.context.close();
    }
  } finally {
    await profile.release();
    call.close();
  }
}

/** A browser with a window needs a screen; without one it ends in pages of its own complaints. */
function needsDisplay(headless: boolean): void {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (headless || process.platform !== 'linux' || DISPLAY || WAYLAND_DISPLAY) return;
  throw new Error('There is no display to open a window on. Try npm start -- --headless --screenshots DIR');
}

function say(...lines: string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`);
}

function fail(message: string): number {
  process.stderr.write(`${message}\n`);
  return 1;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
