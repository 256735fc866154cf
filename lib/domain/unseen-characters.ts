/** What Unicode lets a screen leave out, line separators, halves of characters, marks of annotation and the empty Braille cell. */
const UNSEEN = /[\p{Default_Ignorable_Code_Point}\p{Zl}\p{Zp}\p{Cs}\ufff9-\ufffb\u2800]/u;

/**
 * Where such a character is part of how a name is written: a joiner between Arabic or Syriac letters, after a virama or
 * within an emoji, and the variant of a Han character or of an emoji.
 */
const SPELLING = new RegExp(
  [
    String.raw`(?<=[\p{Script=Arabic}\p{Script=Syriac}])[\u200c\u200d](?=[\p{Script=Arabic}\p{Script=Syriac}])`,
    String.raw`(?<=[\u094d\u09cd\u0a4d\u0acd\u0b4d\u0bcd\u0c4d\u0ccd\u0d4d\u0dca])[\u200c\u200d]`,
    String.raw`(?<=[\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f])\u200d(?=\p{Extended_Pictographic})`,
    String.raw`(?<=\p{Script=Han})\p{Variation_Selector}`,
    String.raw`(?<=\p{Extended_Pictographic})[\ufe0e\ufe0f]`,
  ].join('|'),
  'gu',
);

/** Whether a text has characters that nobody sees and that its spelling does not need, so that it is not what it looks like. */
export function hasUnseen(text: string): boolean {
  return UNSEEN.test(text) && UNSEEN.test(text.replace(SPELLING, ''));
}
