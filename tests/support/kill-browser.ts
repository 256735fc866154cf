import type { ExtensionBrowser } from '@/scripts/browser/extension-browser';

/** Ends a browser as `kill -9` of its process group does: nothing is flushed, nobody is told. */
export async function killBrowser({ context, devtools }: ExtensionBrowser): Promise<void> {
  const { processInfo } = await devtools.send('SystemInfo.getProcessInfo');
  const id = processInfo.find(({ type }) => type === 'browser')?.id;
  if (id === undefined) throw new Error('The browser does not say which process it is.');
  const gone = context.waitForEvent('close');
  // The browser leads a group of its own; Windows knows no groups.
  process.kill(process.platform === 'win32' ? id : -id, 'SIGKILL');
  await gone;
}
