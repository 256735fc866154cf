import type { KitFile } from '../domain/loop/kit-file';

/** A kit as `evenhand-kit/1`, to save or to paste. Nothing is lost: read again, it is the same record. */
export function kitJson(file: KitFile): string {
  return `${JSON.stringify(file, null, 2)}\n`;
}
