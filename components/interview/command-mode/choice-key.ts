const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** The key that chooses the probe at a place, counted from 0; none past the ninth. */
export function probeKey(place: number): string | null {
  return place < 9 ? String(place + 1) : null;
}

/** The key that chooses the signal at a place, counted from 0; none past the last letter. */
export function signalKey(place: number): string | null {
  return LETTERS[place] ?? null;
}
