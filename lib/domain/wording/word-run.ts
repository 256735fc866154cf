import { END } from './phrase-parts';
import type { TraitWord } from './trait-lexicon';
import { traitWordAt } from './trait-lexicon';
import { endOfMatch, hereWhole } from './whole-words';

/** A trait word within a run of adjectives, and how it is used there. */
export interface RunWord extends TraitWord {
  /** Nothing after it makes it the adjective of a thing: "is smart", not "is smart caching". */
  readonly predicate: boolean;
  /** It goes with a word for a person: "a smart guy". */
  readonly ofPerson: boolean;
}

export interface WordRun {
  readonly words: readonly RunWord[];
  /** Where the run ends, as an index of the plain text. */
  readonly end: number;
}

const LONGEST_RUN = 40;
const GAP = /(?: ?[,&/] ?| )?/y;
const CONJUNCTION = hereWhole('and|or');
const CONTRAST = hereWhole('but|yet');
const FILLER = hereWhole(
  "a|an|the|very|really|so|too|quite|rather|pretty|super|somewhat|bit of|bit|kind of|kinda|sort of|such|not|n't|never|no|also|just|" +
    'always|often|sometimes|more|most|less|least|as|enough|both|either|way|far|like|being|to me|i think|what|again|still|' +
    'perhaps|maybe|one of|little|overall|real|true|total|complete|absolute|typical|proper|[a-z]{2,14}ly',
);
const PERSON = hereWhole(
  'candidate(?! ?:)(?! for (?!us\\b|our\\b|(?:the|this|that) (?:job|position|post|role|team)\\b))|person|guy|girl|man|woman|lady|' +
    'gentleman|chap|bloke|dude|fella|lad|lass|kid|individual|human being|hire|engineer|developer|dev|coder|programmer|scientist|' +
    'researcher|communicator|listener|problem[- ]?solver|thinker|interviewee|fellow|personality|soul|talker|team player',
);
const FUNCTION_WORDS =
  'about|after|again|although|and|as|at|because|before|but|by|during|enough|for|from|he|here|i|if|in|of|on|or|over|overall|' +
  'she|since|so|than|that|then|they|though|throughout|to|today|too|toward|towards|under|we|when|whenever|which|while|who|with|yet|[a-z]{2,14}ly';
/** What may follow where the subject is named, and where the words only stand at the head of a sentence. */
const CLOSED = new RegExp(`${END}| (?:${FUNCTION_WORDS})(?![\\w-])`, 'y');
const CLOSED_AT_HEAD = new RegExp(
  `${END}| (?:about|at (?:first|times)|but|during|for|on (?:the )?(?:call|camera)|that|throughout|today|when|who|with)(?![\\w-])`,
  'y',
);

interface Token {
  readonly word: TraitWord | null;
  readonly role: 'word' | 'person' | 'conjunction' | 'contrast' | 'filler';
  readonly afterComma: boolean;
}

/** Reads the adjectives, words for a person and fillers that stand in a row from `index` on. */
export function wordRunAt(text: string, index: number, atHead: boolean): WordRun {
  const tokens: Token[] = [];
  let end = index;
  while (tokens.length < LONGEST_RUN) {
    const next = endOfMatch(GAP, text, end) ?? end;
    const token = tokenAt(text, next, /[,&/]/.test(text.slice(end, next)));
    if (token === null) break;
    tokens.push(token.token);
    end = token.end;
  }
  return {
    words: judged(tokens, endOfMatch(atHead ? CLOSED_AT_HEAD : CLOSED, text, end) !== null, atHead),
    end,
  };
}

function tokenAt(text: string, start: number, afterComma: boolean): { token: Token; end: number } | null {
  const word = traitWordAt(text, start);
  if (word !== null) return { token: { word, role: 'word', afterComma }, end: word.end };
  const roles = [
    ['person', PERSON],
    ['conjunction', CONJUNCTION],
    ['contrast', CONTRAST],
    ['filler', FILLER],
  ] as const;
  for (const [role, pattern] of roles) {
    const end = endOfMatch(pattern, text, start);
    if (end !== null) return { token: { word: null, role, afterComma }, end };
  }
  return null;
}

/** Goes through the run from its end, since a word is a predicate or an adjective by what follows it. */
function judged(tokens: readonly Token[], closed: boolean, atHead: boolean): RunWord[] {
  const words: RunWord[] = [];
  let predicate = closed;
  let ofPerson = false;
  for (const { word, role, afterComma } of [...tokens].reverse()) {
    if (word !== null) words.push({ ...word, predicate, ofPerson: ofPerson && predicate });
    if (role === 'person') ofPerson = predicate && !afterComma;
    if (afterComma || role === 'contrast' || (role === 'conjunction' && !atHead)) predicate = true;
  }
  return words.reverse();
}
