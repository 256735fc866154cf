/** How English mentions the candidate, as sources of regular expressions over plain text (see plain-text.ts). */

/** The head of a sentence, a line or a list item. */
export const HEAD = String.raw`(?<=^|\n|[.:;!?)*"] |[;*("]|(?:^|\n|[.:;] )[-+>*] )(?=[a-z0-9])`;

/** "candidate" as a person: "each candidate", "top candidate" and the like are said of what a search retrieves. */
const CANDIDATE =
  '(?<!\\b(?:a|an|any|another|best|each|every|first|next|no|one|per|second|top|which) )(?:candidate|interviewee)';

/** The candidate as a subject that can be nobody else. */
export const HE = `(?:s?he|he/she|${CANDIDATE}|cand|(?:the|this) (?:bloke|chap|dude|fella|guy|lad)|this (?:girl|kid|lady|man|one|person|woman))`;

/** An adverb between a subject and its verb. */
export const ADVERB =
  ' (?:also|always|both|even|i think|just|maybe|never|not|often|only|still|[a-z]{2,14}ly)(?![\\w-])';
const ADVERBS = `(?:${ADVERB}){0,2}`;

const NOT = "(?: not|n'?t)";
const AS = '(?: to be| to me| as if| as| like){0,2}';

/** A verb that leads to what somebody is or seems, after a subject. */
const SEEMS_VERBS = [
  `(?: (?:am|are|is|was|were)${NOT}?|'s|'re)(?: being)?`,
  `(?: (?:had|has|have)${NOT}?|'s) been`,
  `(?: (?:can|could|may|might|must|should|will|would|wo)${NOT}?|'d|'ll)${ADVERBS} be(?: being)?`,
  ` (?:did|do|does)${NOT} (?:act|appear|come (?:across|off)|feel|get|look|seem|sound)`,
  ' (?:act|appear|became|become|feel|felt|get|got|grew|look|remain|seem|sound|turn)(?:s|ed)?',
  ' (?:came|come|comes|coming) (?:across|off|over)(?: (?:to|with) (?:me|us))?',
  ' (?:strikes|struck) (?:me|us)',
];
const SEEMS = `(?:${SEEMS_VERBS.join('|')})${AS}`;

/** "seems", "did not look" and the like, where a sentence begins with the verb. */
export const SEEMS_AT_HEAD = `${HEAD}(?:[a-z]{2,14}ly |also |just )?(?:(?:is|was)${NOT}?|(?:appear|feel|look|seem|sound)(?:s|ed)|felt|acted|became|got|(?:did|does)${NOT} (?:act|appear|come (?:across|off)|feel|look|seem|sound)|(?:came|comes|coming) (?:across|off|over)|(?:could|may|might|must|will|would) be)${AS}`;

/** The candidate, beyond doubt, is what follows; "hes" is how it is typed in a hurry. */
export const HE_IS = `(?:${HE}${ADVERBS}${SEEMS}|s?hes)`;

/** As `HE_IS`, with "they", which may stand for things as well. */
export const THEY_ARE = `they${ADVERBS}${SEEMS}`;
