/** This browser offers no place for a second copy: it has no origin-private file system, or none that can be written at once. */
export class SecondCopyAbsentError extends Error {
  override readonly name = 'SecondCopyAbsentError';
}
