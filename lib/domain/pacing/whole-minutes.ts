/** Seconds as whole minutes that are needed: rounded up. */
export function needed(seconds: number): number {
  return Math.ceil(seconds / 60);
}

/** Seconds as whole minutes that are left: rounded down. */
export function left(seconds: number): number {
  return Math.floor(seconds / 60);
}

/** Seconds left, in words. */
export function inMinutes(seconds: number): string {
  return seconds < 60 ? 'less than a minute' : `${left(seconds)} min`;
}

/** How few whole minutes are left, with its verb: `only 9 are left`. */
export function onlyLeft(seconds: number): string {
  if (seconds < 60) return seconds > 0 ? 'less than one is left' : 'none is left';
  return seconds < 120 ? 'only 1 is left' : `only ${left(seconds)} are left`;
}

/** A text with its first letter as a capital. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
