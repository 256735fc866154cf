import { execFileSync } from 'node:child_process';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'wxt';

const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'nonce-evenhand'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self' https: http://127.0.0.1:* http://localhost:*",
  "worker-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types evenhand',
].join('; ');

const CHROMIUM_ONLY = {
  minimum_chrome_version: '116',
  permissions: ['sidePanel', 'storage', 'unlimitedStorage'],
};

const FIREFOX_ONLY = {
  permissions: ['storage', 'unlimitedStorage'],
  browser_specific_settings: {
    gecko: {
      id: 'evenhand@evenhand.invalid',
      strict_min_version: '140.0',
      data_collection_permissions: { required: ['none'] },
    },
  },
};

/**
 * Work wherever the focus is in the browser. Few letters are free with Alt+Shift: Chromium splits, groups and focuses with
 * A, B, C, N, P, R, T, W, X and Z, ChromeOS takes I, L, M, S and V, and in an English Firefox B, E, F, H, S, T and V open menus.
 */
const COMMANDS = {
  _execute_action: { suggested_key: shortcut('O'), description: 'Open the panel' },
  'hide-panel': { suggested_key: shortcut('U'), description: 'Hide the panel, or show it again' },
  'mark-moment': { suggested_key: shortcut('K'), description: 'Mark this moment of the interview' },
  'next-question': { suggested_key: shortcut('G'), description: 'Go on to the next question' },
};

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  imports: false,
  outDirTemplate: '{{browser}}-mv{{manifestVersion}}',
  vite: () => ({
    plugins: [tailwindcss()],
    // The pages load a handful of files from disk: a preload polyfill would only be code to parse.
    build: { modulePreload: false },
  }),
  hooks: {
    'build:publicAssets': (_wxt, files) => {
      for (const [path, asset] of Object.entries(bankAssets())) {
        files.push({ relativeDest: path.slice(1), contents: JSON.stringify(asset) });
      }
    },
  },
  manifest: ({ browser }) => ({
    name: 'Evenhand',
    description: 'A structured-interview copilot beside the video call: open, local-first, private.',
    optional_host_permissions: ['https://*/*', 'http://127.0.0.1/*', 'http://localhost/*'],
    incognito: 'not_allowed',
    ...(browser === 'firefox' ? FIREFOX_ONLY : CHROMIUM_ONLY),
    action: { default_title: 'Open Evenhand' },
    commands: COMMANDS,
    content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY },
  }),
});

/** The shipped banks as assets by path. They are packed by a process of their own, which checks them as it reads. */
function bankAssets(): Record<string, unknown> {
  const args = ['--import', 'tsx', 'scripts/pack-banks.ts'];
  const packed = execFileSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  return JSON.parse(packed) as Record<string, unknown>; // as scripts/rubrics/bank-assets.ts gives them
}

/** On a Mac, Option with a letter types a character (with Shift, Polish needs Ę); Control with Shift types nothing. */
function shortcut(letter: string): { default: string; mac: string } {
  return { default: `Alt+Shift+${letter}`, mac: `MacCtrl+Shift+${letter}` };
}
