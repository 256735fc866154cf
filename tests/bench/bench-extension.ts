import { cp, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import react from '@vitejs/plugin-react';
import { build } from 'vite';

/** The pages that the start of the product's pages is measured against. */
export const BASELINES = ['empty.html', 'hello.html'] as const;

/** All that is added: those, and what single actions are measured against. */
const PAGES = [...BASELINES, 'rating.html', 'rows.html', 'textarea.html'];

/**
 * Copies the built extension and adds the baseline pages to it, so that all of them load from the same place under the
 * same policy. Returns the folder.
 */
export async function benchExtension(built: string): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'evenhand-bench-'));
  const root = path.join(import.meta.dirname, 'baseline');
  await build({
    configFile: false,
    logLevel: 'error',
    root,
    base: './',
    plugins: [react()],
    build: {
      outDir: folder,
      modulePreload: false,
      rolldownOptions: { input: PAGES.map((page) => path.join(root, page)) },
    },
  });
  await cp(built, folder, { recursive: true });
  return folder;
}
