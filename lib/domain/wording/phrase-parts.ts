/** Parts of English phrases, as sources of regular expressions over plain text (see plain-text.ts). */

/** Nothing more is said of it: what stands before it is no adjective of a thing. */
export const END = String.raw`(?= ?(?:[.,;:!?)"*\n/]|$)| - )`;

/** `END`, or one of the words given (parted by `|`). */
export function endOr(words: string): string {
  return `(?:${END}|(?= (?:${words})(?![\\w-])))`;
}

/** Verbs that may stand before the one that counts, each with a blank: "would not", "wants to". */
export const HELPING =
  "(?:(?:always|could|couldn't|did|didn't|does|doesn't|going|hard|hopes|hoped|hoping|is|isn't|just|keeps|kept|like|likely|may|" +
  "might|never|not|only|plans|refused|really|seemed|seems|should|to|tried|tries|try|trying|want|wanted|wants|was|wasn't|will|" +
  "won't|would|wouldn't) ){0,4}";

/** After "his age" and the like: shows that the talk is of data or machines. */
export const NOT_DATA =
  '(?!(?: [a-z]+)? (?:app|attribute|band|bias|bin|bound|bracket|bucket|check|class|classifier|column|data|dataset|detector|' +
  'distribution|embedding|endpoint|estimate|feature|field|filter|group|interval|label|metric|model|node|parity|pipeline|' +
  'prediction|predictor|probe|process|product|project|proxy|score|service|system|table|team|threshold|value|variable)(?:s|es)?\\b)';
