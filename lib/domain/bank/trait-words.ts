/**
 * Words that judge a person or grade an answer without saying what was seen. An anchor says what the candidate does, so
 * that two interviewers who heard the same answer give the same level.
 */
const TRAIT_WORDS =
  /\b(?:advanced|brilliant|deep understanding|excellent|experts?|genius|good|great|innovative|natural|passionate|poor|rock ?star|smart|solid|strong|talented|weak)\b/g;

/** Terms of the field that happen to hold such a word. */
const TERMS =
  /\b(?:domain experts?|experts? (?:labels?|labell?ers?)|mixture[ -]of[ -]experts|natural (?:experiments?|keys?|language)|solid state|strong consistency|weak (?:labels?|learners?|references?|supervision))\b/g;

/** The trait words in a text, each once, in the order in which they stand. */
export function traitWords(text: string): string[] {
  return [...new Set(text.toLowerCase().replace(TERMS, '').match(TRAIT_WORDS) ?? [])];
}
