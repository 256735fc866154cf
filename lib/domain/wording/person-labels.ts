import { END, endOr } from './phrase-parts';
import type { WordingRule } from './wording-rule';

const DEGREE =
  '(?:(?:a bit|a little|far|fairly|much|pretty|quite|rather|really|still|very|way|yet|nearly|just|simply|clearly) )';
const SENIOR =
  '(?:senior|experienced|technical|hands-on|mature|seasoned|strategic|strong|smart|good|quick|sharp|confident|passionate|ambitious)';

/** Grades and labels where behaviour should stand. */
export const LABEL_RULES: readonly WordingRule[] = [
  {
    id: 'seniority-label',
    kind: 'person',
    why: 'A label of seniority sums up without saying what was missing or seen.',
    instead:
      'Write what was missing or seen: "described their own part of one release; no example of a decision across teams".',
    loose:
      'too (?:junior|senior|inexperienced|green|academic|theoretical|hands-off)|inexperienced|over-?qualified|under-?qualified|wet behind the ears',
    phrases: {
      who: [
        `(?:seem|seems|seemed|sound|sounds|sounded|felt|feels|(?:did not|didn't|does not|doesn't) (?:seem|sound)) ${DEGREE}{0,2}(?:junior|senior|green)${END}`,
        `(?:(?:are|feel|felt|is|just|overall|probably|seem|seemed|seems|sound|sounded|sounds|still|was|were) ){0,2}${DEGREE}{0,2}not ${DEGREE}?${SENIOR} enough`,
      ],
      heIs: [
        `${DEGREE}{0,2}(?:junior|senior|green)${END}`,
        `${DEGREE}{0,2}(?:not )?${DEGREE}?${SENIOR} enough`,
      ],
      anywhere: [
        `(?:[a-z]+n't|not) (?:come across as|look|seem|sound) (?:(?:all that|particularly|really|that|too|very) )?(?:technical|senior|hands-on|strategic)${END}`,
        '(?:not )?(?:senior|staff|principal|leadership|management|junior) material|out of (?:his|her|their) depth',
      ],
      he: [
        `(?:isn't|wasn't|seemed not|seems not|didn't seem|doesn't seem|did not seem|does not seem) ${DEGREE}?${SENIOR} enough`,
      ],
      heOrHead: [
        `(?:felt|feels|is|seemed|seems|sounded|sounds|was)(?: just)?(?: like| more like)? a junior${END}`,
        `(?:lacks|lacked|has no) (?:seniority|maturity)${END}`,
      ],
      head: [
        `${DEGREE}?(?:too (?:junior|senior)|junior${END})|${DEGREE}(?:junior|senior)${END}`,
        '(?:over|under)-?qualified',
      ],
    },
  },
  {
    id: 'intellect',
    kind: 'person',
    why: 'It names a gift rather than an answer, and is given more freely to those who are like the writer.',
    instead:
      'Write the answer that gave rise to it: "reduced the problem to a sort and gave its cost, without a hint".',
    traits:
      'brilliant|an? (?:absolute |real |true )?genius|genius|intelligent|smart|smarter|gifted|talented|quick-witted|brainy|dim-?witted|an intellectual|high iq|low iq|the (?:sharpest|brightest|smartest)|a (?:fast|quick|slow) learner',
    loose: 'bright|sharp|clever|stupid|dumb|dim|thick|slow(?! (?:to|at first))|quick(?! to)|wise|a natural',
    phrases: {
      anywhere: [
        'not the (?:sharpest|brightest|smartest)|(?:one of the )?(?:smartest|brightest|cleverest) (?:people|person|candidates?|guys?|engineers?)',
      ],
      his: [
        '(?:(?:high|low|raw|sheer) )?(?:iq|intelligence|intellect|brains)(?! (?:agency|team|service|platform|tool))',
      ],
      heOrHead: [`(?:learns?|picks? (?:things|it) up) (?:fast|quickly|slowly)${END}`],
    },
  },
  {
    id: 'star-label',
    kind: 'person',
    why: 'A nickname sums up the person and tells the reader of nothing that was done.',
    instead: 'Write what was done: "cut p99 from 240 ms to 95 ms at the same load, and named the price".',
    traits:
      'a (?:star|ninja|wizard|guru|superstar|unicorn|legend|hero|prodigy|whizz?(?:-?kid)?|beast|machine|monster|keeper|catch|dud|powerhouse|natural leader|born leader|no-brainer|safe pair of hands)|an? all-star|superstar|whizz?-kid|world-class|top talent|the real deal|an? (?:rough diamond|diamond in the rough)',
    phrases: {
      anywhere: [
        'rock-? ?stars?',
        '(?:a )?10 ?x (?:engineer|developer|dev|programmer|coder)',
        '[abc]-player(?! game)',
      ],
    },
  },
  {
    id: 'potential',
    kind: 'person',
    why: 'Potential is a guess about the future, given more freely to those who are like the writer.',
    instead: 'Write what was shown: "after one hint changed the split to be by time, and said why".',
    traits: 'high-potential|a high performer|a low performer',
    loose: 'promising',
    phrases: {
      his: [`potential${END}`],
      heOrHead: [
        `(?:has|had|shows|showed|see|saw|lacks|with)(?: (?:a lot of|lots of|real|great|no|high|huge|little|much|some|so much|limited|clear|good))?(?: leadership| management)? potential${END}`,
        `(?:will|would|could) go far${END}`,
      ],
      head: [`(?:a lot of|lots of|real|great|no|high|huge|limited) potential${END}`],
    },
  },
  {
    id: 'verdict-label',
    kind: 'person',
    why: 'It grades the person in place of evidence; the rating and the recommendation have their own places.',
    instead: 'Write the evidence for the grade: "named metric, threshold and owner; no figure for the cost".',
    labels:
      'weak|strong|good|great|bad|poor|excellent|amazing|awesome|mediocre|average|solid|decent|outstanding|fantastic|terrible|awful|impressive|unimpressive|exceptional|stellar|perfect|ideal|subpar|underwhelming|disappointing|incompetent|competent|capable(?! of)|stronger|weaker|superb|top|okay|ok|unremarkable|below average|above average|the best|the worst',
    phrases: {
      anywhere: [
        '(?:strong|weak|easy|solid|clear|definite|obvious|no-brainer|great|bad) (?:no[- ])?hire(?! \\w)',
        `(?:i|we) (?:was|were|am|are|wasn't|weren't)(?: not)? (?:(?:really|very|so|quite|deeply|not|super|particularly|that) ){0,2}(?:impressed|underwhelmed|blown away)${endOr('by (?:him|her|his|this candidate)|overall|throughout|with (?:him|her)')}|i'm (?:(?:really|very|so|not|super) )?impressed${END}`,
        '(?:raises?|meets|clears|below|not at) our (?:hiring )?bar|bar[- ]raiser',
      ],
      he: [
        `(?:(?:really|did not|didn't|never|truly|certainly) ){0,2}(?:impress|impressed|impresses|blew|wowed|disappointed) (?:me|us)(?: away)?`,
        `(?:is |was )?(?:far |well |clearly |just )?(?:below|above|under|at|meets|clears|raises|misses|not at) (?:the|our) (?:hiring )?bar${END}`,
      ],
      heOrHead: [
        `(?:just |really |absolutely |totally )?(?:nailed|crushed|smashed|aced|bombed|flunked|tanked) (?:it|the (?:interview|question|call)|this)${END}`,
      ],
      head: [`(?:really |never )?(?:impressed|blew|wowed|disappointed) (?:me|us)(?: away)?${END}`],
    },
  },
];
