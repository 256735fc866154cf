/** Builds the product as its second version would be: with another list of released steps, and nothing else changed. */
import path from 'node:path';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import product from '../../../wxt.config';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const RELEASED = path.join(ROOT, 'lib/db/migrations/released.ts');
const INSTEAD = path.join(ROOT, 'tests/faults/upgrade/second-version.ts');

const secondVersion: Plugin = {
  name: 'evenhand-second-version',
  enforce: 'pre',
  async resolveId(source, importer, options) {
    if (!source.endsWith('/released')) return null;
    const found = await this.resolve(source, importer, { ...options, skipSelf: true });
    return found?.id === RELEASED ? INSTEAD : found;
  },
};

export default defineConfig({
  ...product,
  root: ROOT,
  outDir: process.env.EVENHAND_SECOND_VERSION ?? '.output/second-version',
  vite: async (env) => {
    const base = await product.vite?.(env);
    return { ...base, plugins: [...(base?.plugins ?? []), secondVersion] };
  },
});
