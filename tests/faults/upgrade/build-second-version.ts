import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { lowerPriority } from '../runner/lower-priority';

const CONFIG = 'tests/faults/upgrade/wxt.config.ts';

/**
 * Builds the second version into a folder; the product's own build stays as it is.
 * @param into the folder that the build's folder is made in
 * @returns the built extension
 * @throws Error with what the build said where it fails
 */
export async function buildSecondVersion(into: string): Promise<string> {
  const program = path.resolve('node_modules/wxt/bin/wxt.mjs');
  const building = promisify(execFile)(process.execPath, [program, 'build', '-c', CONFIG], {
    env: { ...process.env, EVENHAND_SECOND_VERSION: into },
    maxBuffer: 16 * 1024 * 1024,
  });
  lowerPriority(building.child);
  await building;
  return path.join(into, 'chrome-mv3');
}
