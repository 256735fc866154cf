const AUXILIARY = "(?:are|can|could|did|do|does|had|has|have|is|should|was|were|will|would)(?:n['’]t)?";
const WORDS = '(?: [\\p{L}\\p{N}’-]+){0,4}?';

/**
 * How a second question is joined to the first. A question of its own turns its words round ("and how did you …"); a
 * clause within one does not ("and how you did it"). After "what" and "which" only a pronoun shows that it does: "which
 * did the damage" is a clause. A bare "and why" at the end asks again as well.
 */
const JOINED = [
  `(?:how|when|where|why) ${AUXILIARY} `,
  `(?:how|what|which|who|whom|whose)${WORDS} ${AUXILIARY} (?:he|I|she|they|we|you)\\b`,
  '(?:how|why)[.?]',
].map((question) => new RegExp(`[^.?!] (?:and|or),? ${question}`, 'u'));

/** What someone else is quoted as saying. */
const QUOTED = /"[^"]*"|“[^”]*”|‘[^’]*’|(?<!\p{L})'[^']*'(?!\p{L})/gu;

/**
 * Whether a text asks two things at once, as far as its form tells: two question marks, or a second question joined to
 * the first with "and" or "or".
 */
export function asksTwice(text: string): boolean {
  const own = text.replace(/\s+/g, ' ').replaceAll(QUOTED, '');
  return (own.match(/\?+/g) ?? []).length > 1 || JOINED.some((pattern) => pattern.test(own));
}
