/** Keys that mean the same to everybody, with why they cannot be given away. */
const FIXED: ReadonlyMap<string, string> = new Map([
  ['/', '“/” leads back to the note and stays as it is.'],
  ['Enter', 'Enter leads back to the note and stays as it is.'],
  ['Escape', 'Escape leads into command mode and stays as it is.'],
  ['Tab', 'Tab moves between the controls and stays as it is.'],
  [' ', 'Space presses the button in focus and stays as it is.'],
]);

/** A letter, number, sign or symbol, with the accents that belong to it: one grapheme whatever the script. */
const ONE_CHARACTER = /^[\p{L}\p{N}\p{P}\p{S}]\p{M}{0,4}$/u;
/** What takes no ink: fillers, joiners, variation selectors, and the braille pattern without dots. */
const UNSEEN = /[\p{Default_Ignorable_Code_Point}\u2800]/u;

/** A key as it is stored and compared: the same letter with or without Shift and Caps Lock, however it is encoded. */
export function foldKey(key: string): string {
  return key.normalize('NFC').toLowerCase().normalize('NFC');
}

/** A key as it is printed on a keyboard: the capital letter where there is one that means the same. */
export function keyLabel(key: string): string {
  const capital = key.toUpperCase();
  return foldKey(capital) === key ? capital : key;
}

/**
 * Why a key cannot be a command's.
 * @param key what `KeyboardEvent.key` says
 * @returns words for the person; null where nothing speaks against it
 */
export function keyProblem(key: string): string | null {
  const fixed = FIXED.get(key);
  if (fixed !== undefined) return fixed;
  if (/^\p{Nd}$/u.test(key)) return 'The digits rate and stay as they are.';
  if (ONE_CHARACTER.test(foldKey(key)) && !UNSEEN.test(key)) return null;
  return 'This key types no character of its own. Choose a letter or a sign.';
}
