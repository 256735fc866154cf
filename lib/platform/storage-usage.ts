/** How much is stored, in bytes, as the browser estimates it. All of it is the extension's: no site shares its storage. */
export interface StorageUsage {
  readonly used: number;
  /** How much more fits; null where the browser does not say. */
  readonly room: number | null;
  /** Of what is used: the database. Null where the browser does not tell apart. */
  readonly database: number | null;
  /** Of what is used: the files of the second copy. Null where the browser does not tell apart. */
  readonly files: number | null;
}

/**
 * Whether the browser may clear what is stored to make room. `unlimited`: not with the permission that the extension has;
 * `persisted`: it has agreed not to; `best-effort`: it may.
 */
export type Keeping = 'unlimited' | 'persisted' | 'best-effort';

/** What Chromium adds to the standard's estimate. */
interface Estimate extends StorageEstimate {
  readonly usageDetails?: { readonly indexedDB?: number; readonly fileSystem?: number };
}

/** Asks the browser how much is stored. Rejects where it does not say. */
export async function storageUsage(): Promise<StorageUsage> {
  const { usage = 0, quota, usageDetails }: Estimate = await navigator.storage.estimate();
  return {
    used: usage,
    room: quota === undefined ? null : Math.max(0, quota - usage),
    database: usageDetails ? (usageDetails.indexedDB ?? 0) : null,
    files: usageDetails ? (usageDetails.fileSystem ?? 0) : null,
  };
}

/** Whether the browser may clear what is stored. In Chromium `persisted` says no to extensions, and means nothing. */
export async function storageKeeping(): Promise<Keeping> {
  if (!import.meta.env.FIREFOX) return 'unlimited';
  return (await navigator.storage.persisted()) ? 'persisted' : 'best-effort';
}

/** Asks the browser, which may ask the person, not to clear what is stored; for a click. Returns whether it agreed. */
export function askToPersist(): Promise<boolean> {
  return navigator.storage.persist();
}
