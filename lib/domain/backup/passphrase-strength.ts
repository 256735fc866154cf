/** How well a passphrase holds against somebody who has the file and tries. */
export type PassphraseStrength = 'weak' | 'fair' | 'good';

/** Bits that a passphrase needs to be called so; sealing makes each try cost as much as some 18 bits more. */
const FAIR = 40;
const GOOD = 60;

/**
 * A rough guess, as if everything in it were chosen at random: three letters or more in a row count as one word of some
 * 2,000 (11 bits), with 3 bits more for each pair of letters in it beyond nine; any other character as one of some 40
 * (5.3 bits); what is there twice counts once. It knows no dictionary, so it can say that a passphrase is weak, and never that it is safe.
 */
export function passphraseStrength(passphrase: string): PassphraseStrength {
  const run = /\p{L}{3,}/gu;
  const words = new Set(passphrase.toLowerCase().match(run));
  const others = new Set(passphrase.replace(run, '').replace(/\s/gu, ''));
  const inWords = [...words].reduce((bits, word) => bits + 11 + 3 * Math.max(0, pairsIn(word) - 9), 0);
  const bits = inWords + 5.3 * others.size;
  return bits >= GOOD ? 'good' : bits >= FAIR ? 'fair' : 'weak';
}

/** How many different pairs of letters follow each other in a word. */
function pairsIn(word: string): number {
  const letters = Array.from(word);
  return new Set(letters.slice(1).map((letter, i) => `${letters[i] ?? ''}${letter}`)).size;
}
