/**
 * Draws `public/icon/*.png` from `icon.svg`; run it after a change to the drawing: `npx tsx scripts/icons/render.ts`.
 * The 128 px icon keeps 16 px of air on each side, as the stores ask for.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { ensureBrowser } from '@/scripts/browser/ensure-browser';

const SIZES = [16, 32, 48, 96, 128];
const STORE_SIZE = 128;
const STORE_MARGIN = 16;

const svg = await readFile(path.join(import.meta.dirname, 'icon.svg'), 'utf8');
const browser = await chromium.launch({ executablePath: await ensureBrowser() });
try {
  const page = await browser.newPage();
  for (const size of SIZES) {
    const margin = size === STORE_SIZE ? STORE_MARGIN : 0;
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>*{margin:0}svg{display:block;margin:${margin}px;width:${size - 2 * margin}px}</style>${svg}`,
    );
    await page.screenshot({ path: `public/icon/${size}.png`, omitBackground: true });
  }
} finally {
  await browser.close();
}
