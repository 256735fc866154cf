/** For specs that press real keys: `import { expect, test } from '@/tests/support/extension-with-keys'`. */
import { openVirtualDisplay } from '@/scripts/browser/virtual-display';
import type { VirtualDisplay } from '@/scripts/browser/virtual-display';
import { serveSampleCall } from '@/scripts/start/sample-call-server';
import { CallPage } from '@/tests/e2e/pages/call.page';
import { expect, test as base } from './extension';
import { ExtensionSession } from './extension-session';

export { expect };

/** What a test may ask for besides all that others may; the browser has a window here. */
interface KeyFixtures {
  display: VirtualDisplay;
  /** A call, in the first tab of the browser. */
  call: CallPage;
}

/** Long enough to install what makes a display, where it is missing. */
const INSTALLING_MS = 300_000;

export const test = base.extend<KeyFixtures>({
  display: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads from it which fixtures this one depends on
    async ({}, use) => {
      const display = await openVirtualDisplay();
      await use(display);
      await display.close();
    },
    { timeout: INSTALLING_MS },
  ],
  session: async ({ display }, use) => {
    const session = await ExtensionSession.open({ display: display.name });
    try {
      await use(session);
    } finally {
      await session.close();
    }
    expect(session.troubles, 'errors that pages reported').toEqual([]);
  },
  call: async ({ session, display }, use) => {
    const server = await serveSampleCall();
    const page = session.context.pages()[0] ?? (await session.context.newPage());
    await page.goto(server.url);
    await use(new CallPage(page, display));
    server.close();
  },
});
