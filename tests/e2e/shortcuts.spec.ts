import { expect, test } from '@/tests/support/extension-with-keys';
import { BLANK, HiddenPage, oneLine } from './pages/hidden.page';
import { PanelPage } from './pages/panel.page';
import { stopWorkers, waitingShortcuts } from './steps/waiting-shortcuts';

test('while the call has the focus, keys open, hide, mark and go on', async ({
  session,
  call,
  openDashboard,
}) => {
  const { page: dashboard } = await openDashboard();
  await call.listen();

  const panel = new PanelPage(await session.openDockedBy(() => call.press('O')));
  await panel.start('Keys K-1', 'MLOps, senior: incident operations');
  await panel.note.pressSequentially('half a');

  const hidden = new HiddenPage(panel.page);
  const nextFrame = await panel.page.evaluateHandle<{ painted: Promise<string> }>(`({
    painted: new Promise((resolve) => {
      const look = () => requestAnimationFrame(() => resolve(document.body.innerText));
      chrome.commands.onCommand.addListener(look);
    }),
  })`);
  await call.press('U');
  expect(oneLine(await nextFrame.evaluate(({ painted }) => painted))).toBe(BLANK);
  await hidden.expectHidden();
  await expect
    .poll(() => dashboard.evaluate<unknown>('chrome.storage.session.get("hidden")'))
    .toEqual({ hidden: true });
  await call.press('U');
  await hidden.expectShown();
  await expect(panel.note).toHaveValue('half a');
  await expect(panel.note).toBeEditable();

  const closed = panel.page.waitForEvent('close');
  await call.press('O');
  await closed;
  // Nothing of ours is awake now: the browser has to start the worker for the key.
  await stopWorkers(dashboard);
  const before = Date.now();
  await call.press('K');
  await expect.poll(() => waitingShortcuts(dashboard)).toHaveLength(1);
  await call.press('G');
  await expect.poll(() => waitingShortcuts(dashboard)).toHaveLength(2);
  const [mark, next] = await waitingShortcuts(dashboard);
  expect([mark?.command, next?.command]).toEqual(['mark-moment', 'next-question']);
  for (const at of [mark?.at, next?.at]) {
    expect(at).toBeGreaterThanOrEqual(before);
    expect(at).toBeLessThanOrEqual(Date.now());
  }
  // The page of the call heard no letter of them.
  expect(new Set(await call.heardKeys())).toEqual(new Set(['Alt', 'Shift']));
});
