import type { Canary, FileSizes } from './canary';

/**
 * What the canaries of several pages say together: the furthest standing of all, and every file with the largest size that
 * one of them knows. Of two that stand equally far the first counts. Null where there is none.
 */
export function newestCanary(canaries: readonly Canary[]): Canary | null {
  const [first, ...others] = canaries;
  if (first === undefined) return null;
  let newest = first;
  const files = new Map<string, number>(Object.entries(first.files));
  for (const canary of others) {
    if (canary.standing.sequence > newest.standing.sequence) newest = canary;
    for (const [name, bytes] of Object.entries(canary.files)) {
      files.set(name, Math.max(bytes, files.get(name) ?? 0));
    }
  }
  return { ...newest, files: Object.fromEntries(files) satisfies FileSizes };
}
