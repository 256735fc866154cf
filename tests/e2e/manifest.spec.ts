import { expect, test } from '@/tests/support/extension';
import { conduct } from './steps/conduct';
import { finish } from './steps/finish';
import { exportLoop, saveScorecard } from './steps/saved-file';

const CONTENT_SECURITY_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'nonce-evenhand'; img-src 'self' data: blob:; " +
  "font-src 'self'; connect-src 'self' https: http://127.0.0.1:* http://localhost:*; worker-src 'self'; " +
  "object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; " +
  "require-trusted-types-for 'script'; trusted-types evenhand";

test('installing it warns of nothing, and the manifest asks for no more than it says', async ({
  dashboard,
}) => {
  const manifest = await dashboard.page.evaluate<Record<string, unknown>>('chrome.runtime.getManifest()');
  const warnings = (asked: object) =>
    dashboard.page.evaluate<string[]>(
      `chrome.management.getPermissionWarningsByManifest(${JSON.stringify(JSON.stringify(asked))})`,
    );
  expect(await warnings(manifest)).toEqual([]);
  expect(await warnings({ ...manifest, permissions: ['history'] })).toHaveLength(1);

  expect(manifest.permissions).toEqual(['sidePanel', 'storage', 'unlimitedStorage']);
  expect(manifest.optional_host_permissions).toEqual([
    'https://*/*',
    'http://127.0.0.1/*',
    'http://localhost/*',
  ]);
  expect(manifest.incognito).toBe('not_allowed');
  expect(manifest.content_security_policy).toEqual({ extension_pages: CONTENT_SECURITY_POLICY });
  for (const unwanted of [
    'host_permissions',
    'optional_permissions',
    'externally_connectable',
    'content_scripts',
    'web_accessible_resources',
  ]) {
    expect(manifest).not.toHaveProperty(unwanted);
  }
});

test('every command has a key of its own that the browser leaves free, and words that say what it does', async ({
  dashboard,
}) => {
  const commands =
    await dashboard.page.evaluate<{ name: string; description: string; shortcut: string }[]>(
      'chrome.commands.getAll()',
    );
  const names = ['_execute_action', 'hide-panel', 'mark-moment', 'next-question'];
  expect(commands.map(({ name }) => name).sort()).toEqual(names);
  expect(new Set(commands.map(({ shortcut }) => shortcut)).size).toBe(names.length);
  for (const { shortcut } of commands) expect(shortcut).toMatch(/^(Alt\+Shift\+|⌃⇧)[A-Z]$/);

  // The description of the first is the button's own.
  const { commands: asked } = await dashboard.page.evaluate<{
    commands: Record<string, { description: string; suggested_key: { default: string; mac: string } }>;
  }>('chrome.runtime.getManifest()');
  for (const { description, suggested_key: keys } of Object.values(asked)) {
    expect(description).toMatch(/^[A-Z][a-z ,]+$/);
    expect(keys.mac).toBe(keys.default.replace('Alt+Shift', 'MacCtrl+Shift'));
  }
});

test('nothing leaves the machine while every page is used', async ({
  context,
  extensionId,
  openPanel,
  openDashboard,
}) => {
  const requested: string[] = [];
  context.on('request', (request) => requested.push(request.url()));
  const panel = await openPanel();
  await panel.loadSample.click();
  await panel.page.getByRole('button', { name: /^Sample candidate S-01/ }).click();
  await panel.startInterview.click();
  await conduct(panel, [{ notes: ['+ https://example.com/'], rating: '4' }]);
  await finish(panel, 'Yes');
  await saveScorecard(panel.page);

  const dashboard = await openDashboard('#/settings');
  await dashboard.go('Interviews');
  await dashboard.open('Sample candidate S-01');
  await dashboard.go('Loops');
  await dashboard.open('Sample candidate S-01');
  await exportLoop(dashboard, 'Markdown');

  expect(requested).toContain(`chrome-extension://${extensionId}/banks/ml-engineering.json`);
  const own = [`chrome-extension://${extensionId}/`, `blob:chrome-extension://${extensionId}/`, 'data:'];
  expect(requested.filter((url) => !own.some((start) => url.startsWith(start)))).toEqual([]);
});

test('what is captured is reported as saved when it has reached the disk', async ({ context, openPanel }) => {
  await context.addInitScript(() => {
    const writes: { stores: string[]; durability: string }[] = [];
    // eslint-disable-next-line @typescript-eslint/unbound-method -- it is called with the database that it is asked of
    const open = IDBDatabase.prototype.transaction;
    IDBDatabase.prototype.transaction = function (...asked) {
      const transaction = open.apply(this, asked);
      const { mode, durability, objectStoreNames } = transaction;
      if (mode !== 'readonly') writes.push({ stores: [...objectStoreNames], durability });
      return transaction;
    };
    Object.assign(window, { writes });
  });
  const panel = await openPanel();
  await panel.start('Disk D-5', 'MLOps, senior: incident operations');
  await conduct(panel, [{ notes: ['+ written out'], rating: '4' }]);
  await finish(panel, 'Yes');

  const writes = await panel.page.evaluate<{ stores: string[]; durability: string }[]>('writes');
  expect(writes.filter(({ stores }) => stores.includes('operations')).length).toBeGreaterThan(5);
  expect(new Set(writes.map(({ durability }) => durability))).toEqual(new Set(['strict']));
});
