/**
 * Parts of English phrases about a candidate, as sources of regular expressions over plain text (see plain-text.ts).
 * Each begins where a word begins and ends where one ends.
 */

/** Nothing more is said of it: what stands before it is no adjective of a thing. */
export const END = String.raw`(?= ?(?:[.,;:!?)"*\n/]|$)| - )`;

/** `END`, or one of the words given (parted by `|`). */
export function endOr(words: string): string {
  return `(?:${END}|(?= (?:${words})(?![\\w-])))`;
}

/** The head of a sentence, a line or a list item. */
export const HEAD = String.raw`(?<=^|\n|[.:;!?)*"] |[;*("]|(?:^|\n|[.:;] )[-+>*] )(?=[a-z0-9])`;

/** "candidate" as a person: "each candidate", "top candidate" and the like are said of what a search retrieves. */
const CANDIDATE =
  '(?<!\\b(?:a|an|any|another|best|each|every|first|next|no|one|per|second|top|which) )(?:candidate|interviewee)';

/** The candidate as a subject that can be nobody else. */
export const HE = `(?:s?he|he/she|${CANDIDATE}|cand|(?:the|this) (?:bloke|chap|dude|fella|guy|lad)|this (?:girl|kid|lady|man|one|person|woman))`;

/** As `HE`, with "they", which may stand for things as well. */
export const THEY = `(?:they|${HE})`;

export const HIS = "(?:his|her|(?:the )?candidate's)";

export const THEIR = `(?:their|${HIS})`;

/** Adverbs between a subject and its verb. */
export const ADVERBS =
  '(?: (?:also|always|both|even|i think|just|maybe|never|not|often|only|still|[a-z]{2,14}ly)){0,2}';

const NOT = "(?: not|n'?t)";

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
const SEEMS = `(?:${SEEMS_VERBS.join('|')})(?: to be| to me| as if| as| like){0,2}`;

/** As `SEEMS`, where a sentence begins with the verb. */
export const SEEMS_AT_HEAD = `${HEAD}(?:[a-z]{2,14}ly |also |just )?(?:(?:is|was)${NOT}?|(?:appear|feel|look|seem|sound)(?:s|ed)|felt|acted|became|got|(?:did|does)${NOT} (?:act|appear|come (?:across|off)|feel|look|seem|sound)|(?:came|comes|coming) (?:across|off|over)|(?:could|may|might|must|will|would) be)(?: to be| as if| as| like){0,2}`;

/** The candidate, beyond doubt, is what follows; "hes" is how it is typed in a hurry. */
export const HE_IS = `(?:${HE}${ADVERBS}${SEEMS}|s?hes)`;

/** As `HE_IS`, with "they", which may stand for things as well. */
export const THEY_ARE = `they${ADVERBS}${SEEMS}`;

/** As `WHO`, where "they" would rather be users, rows or other teams. */
export const HE_OR_HEAD = `(?:${HE}(?:'d|'ll|'s)?${ADVERBS} |${HEAD}(?:(?:apparently|clearly|obviously|probably|really|and|but|also) ){0,2})`;

/** Verbs that may stand before the one that counts, each with a blank: "would not", "wants to". */
export const HELPING =
  "(?:(?:always|could|couldn't|did|didn't|does|doesn't|going|hard|hopes|hoped|hoping|is|isn't|just|keeps|kept|like|likely|may|might|never|not|only|plans|refused|really|seemed|seems|should|to|tried|tries|try|trying|want|wanted|wants|was|wasn't|will|won't|would|wouldn't) ){0,4}";

/** What follows is said of the candidate, who is named or left out at the head of a sentence. */
export const WHO = `(?:${THEY}(?:'d|'ll|'re|'s|'ve)?${ADVERBS} |${HEAD}(?:(?:apparently|clearly|obviously|probably|really|and|but|also) ){0,2})`;

/** After "his age" and the like: shows that the talk is of data or machines. */
export const NOT_DATA = String.raw`(?!(?: [a-z]+)? (?:app|attribute|band|bias|bin|bound|bracket|bucket|check|class|classifier|column|data|dataset|detector|distribution|embedding|endpoint|estimate|feature|field|filter|group|interval|label|metric|model|node|parity|pipeline|prediction|predictor|probe|process|product|project|proxy|score|service|system|table|team|threshold|value|variable)(?:s|es)?\b)`;
