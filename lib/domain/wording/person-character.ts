import { END, HELPING } from './phrase-parts';
import type { WordingRule } from './wording-rule';

/** "I was arrogant about …" and "it was arrogant of us" are what a candidate says of an earlier self. */
const NOT_OF_MYSELF = "(?<!\\b(?:i|we|my|our|it|that)(?:'m|'d|'s)? (?:[a-z]{1,12} ){0,3})";
const THEIR_TONE =
  '(?: [a-z]+)? (?:tone|repl(?:y|ies)|comments?|posts?|texts?|bots?|messages?|outputs?|prompts?|users?|customers?|class|labels?|persona|managers?|boss|stakeholders?)\\b';
const SKILLS = '(?:communication|people|soft|social|interpersonal|presentation) skills';
const QUALITY = '(?:good|great|bad|poor|excellent|strong|weak|terrible|brilliant)';
const VOICE = `(?:very |really |such an? )?(?:annoying|high-pitched|loud|monotone|nasal|quiet|shaky|soft|squeaky) voice${END}`;

/** Traits of character where behaviour should stand. */
export const CHARACTER_RULES: readonly WordingRule[] = [
  {
    id: 'insult',
    kind: 'person',
    why: 'An insult tells of the writer, and a candidate may ask to read what was written.',
    instead: 'Write what was said or done instead: "answered three questions with one word each".',
    traits:
      '(?:an? )?(?:idiot|moron|imbecile|asshole|dickhead|weirdo|dumbass|jackass|jerk|nutcase|psycho|know-nothing)|an? (?:clown|loser|joke|freak|nobody|fraud|waste of time)|clueless|a total mess',
    loose: 'crazy|nuts|insane|hopeless|pathetic|a mess|a disaster|useless',
  },
  {
    id: 'arrogance-or-modesty',
    kind: 'person',
    why: 'It names a trait; two people who heard the same answer may not agree on it.',
    instead: 'Write what was said: "called the review unnecessary, and gave no reason when asked".',
    traits:
      'arrogant|cocky|conceited|pompous|smug|condescending|patroni[sz]ing|snobbish|a snob|a show-?off|egotistical|self-important|entitled(?! to)|humble|rude|disrespectful|big-?headed|(?:an? )?know-it-all|stuck-up|haughty',
    loose: 'modest|superior|vain|difficult to work with',
    phrases: {
      anywhere: [
        'full of (?:himself|herself|themselves)',
        `${NOT_OF_MYSELF}(?:arrogant|arrogance|arrogantly)(?!${THEIR_TONE})`,
      ],
      their: ['(?:big |huge |inflated |fragile )?ego(?! (?:car|graph|motion|network|pose|vehicle))'],
      who: ['(?:has|had|have|with) (?:an? )?(?:big|huge|massive|large|inflated|no) ego'],
      head: [`(?:big|huge|massive|no) ego${END}`],
    },
  },
  {
    id: 'temperament',
    kind: 'person',
    why: 'It names a temperament; an interview is an unusual hour, and the trait is no evidence of skill.',
    instead: 'Write what was said or done: "paused for a minute, then listed three causes in order".',
    traits:
      'shy(?! of)|timid|nervous(?! (?:about|that))|anxious(?! (?:about|that))|aloof|abrasive|emotional|over-?emotional|unemotional|moody|grumpy|prickly|introverted|(?:an )?introvert|extroverted|(?:an )?extrovert|stubborn|uptight|laid-back|cheerful|meek|submissive|hot-?headed|short-tempered|high-strung|overbearing|impolite|polite|creepy|whiny|pushy|talkative|bossy|feisty|hysterical|bubbly|argumentative|shifty|fidgety|a chatterbox|a drama queen|a bully|hard to like|socially awkward|thin-skinned|kind-hearted|evasive|intimidating|an? (?:oddball|nerd|geek)|oddball',
    loose:
      'cold(?! in)|warm|distant|aggressive(?! (?:about|with|in|on|at|over|for))|nice|sweet|kind(?! of)|weird|odd|strange|quiet|tense|tough|soft|boring|dull|annoying|difficult|sensitive(?! to)|dramatic|intense|energetic|lively|robotic|defensive|negative|toxic|calm|stiff|wooden|angry|relaxed|flaky|wild|awkward|chatty|jittery|temperamental|quirky|needy|gloomy|reserved(?! for)|low[- ]energy|high[- ]energy',
    phrases: {
      anywhere: [
        `${NOT_OF_MYSELF}(?:bubbly|feisty|bossy)(?!${THEIR_TONE})`,
        `(?:nice|lovely|great|cold|difficult|weird|odd|strong|warm|bubbly) personality${END}`,
      ],
      his: [
        '(?:(?:cold|warm|nice|weird|quiet|difficult|big) )?(?:personality|temperament|demeanou?r|nerves)(?! (?:test|data|dataset|model|prediction|trait)s?\\b)',
      ],
      head: [`(?:very |really |rather )?(?:low|high)[- ]energy${END}`],
    },
  },
  {
    id: 'confidence',
    kind: 'person',
    why: 'Confidence is a matter of bearing; it differs between cultures and is no evidence of skill.',
    instead:
      'Write how sure the answer was and on what ground: "put the error at 2 %, then named the test that gave it".',
    traits:
      'self-confident|unconfident|self-assured|assertive|sure of (?:himself|herself|themselves)|unsure of (?:himself|herself|themselves)',
    loose:
      'confident(?! (?:that|in|of|about|on|with|it|when asked))|overconfident(?! (?:that|in|of|about|on|with))|insecure|under-?confident',
    phrases: {
      anywhere: ['executive presence|gravitas'],
      his: [
        '(?:lack of )?(?:self-)?confidence(?! (?:in|that|about|intervals?|scores?|bounds?|bands?|thresholds?|levels?|estimates?|calibration)\\b)',
      ],
      heOrHead: [
        `(?:lacks?|lacked|has|had|oozes|oozed|radiates|exudes|needs)(?: (?:no|little|more|a lot of|some|too much|real|any|great))? (?:self-)?confidence${END}`,
        `(?:has|had|lacks|lacked) (?:no |any |real |great )?presence${END}`,
      ],
      head: [`(?:lacking|lack of|no) (?:self-)?confidence${END}`],
    },
  },
  {
    id: 'passion',
    kind: 'person',
    why: 'Enthusiasm is read from the bearing; people show it differently, and it is no evidence of skill.',
    instead:
      'Write what was done of own accord: "read the paper on the week-end, reran its table, found one figure off".',
    traits:
      'passionate|passionless|enthusiastic|unenthusiastic|motivated(?! by)|unmotivated|demotivated|bored|uninterested|disinterested|disengaged|lethargic|apathetic|excited|indifferent',
    loose:
      'keen(?! (?:to|on))|eager(?! to)|hungry|interested(?! (?:in|to|by))|driven(?! by)|ambitious|unambitious',
    phrases: {
      their: ['(?:lack of )?(?:passion|enthusiasm)(?! project)'],
      who: [
        `${HELPING}(?:lacks?|lacked|has|had|have|shows?|showed|with|without|needs)(?: (?:no|little|more|a lot of|any|much|real|great|true|zero|genuine))? (?:passion|enthusiasm)(?! project)`,
        `(?:did not|didn't|does not|doesn't) (?:seem|sound|look|appear|come across as) (?:(?:very|really|that|too|particularly|all that) )?(?:interested|keen|engaged|bothered)`,
      ],
      head: [
        `(?:lack of|no|zero|real|little|not much|genuine|great) (?:passion|enthusiasm)(?: for [a-z ]{2,30})?${END}`,
      ],
    },
  },
  {
    id: 'diligence',
    kind: 'person',
    why: 'It names a trait of character; what was seen in the interview is an answer, not a habit.',
    instead:
      'Write what was or was not done: "ran no test before the release, and said that none was planned".',
    traits:
      'hard-?working|a hard worker|diligent|careless|disorgani[sz]ed|conscientious|a slacker|(?:a )?self-starter|(?:a )?go-getter|a workaholic|scatter-?brained|(?:not )?(?:a )?team player|a lone wolf|untrustworthy|job-shy',
    loose:
      'lazy|sloppy|unreliable|reliable|passive|messy|chaotic|greedy|immature|mature|loyal|shady|flighty|naive',
    phrases: {
      anywhere: ['attitude problem'],
      their: [
        '(?:(?:good|bad|great|poor|positive|negative|can-do|whole|overall) )?(?:attitude|work ethic)(?! (?:to|towards?) (?:risk|testing))',
      ],
      he: [`(?:lacks|has no) (?:discipline|drive|ambition)${END}`],
      heOrHead: [
        '(?:has|had|shows|showed|lacks)(?: (?:an?|no|that|the|really|very|good|bad|great|poor|right|wrong|positive|negative|can-do|strong|terrible|winning|[a-z]{3,12})){0,3} (?:attitude|work ethic|mindset)',
      ],
      head: [`(?:really |very )?(?:${QUALITY}|right|wrong|can-do) (?:attitude|work ethic|mindset)${END}`],
    },
  },
  {
    id: 'way-of-speaking',
    kind: 'person',
    why: 'Fluency is easily taken for competence, and it favours those who speak their first language.',
    instead: 'Write what was said: "gave the design in three steps and the limit of each".',
    traits:
      'articulate|inarticulate|eloquent|well-spoken|soft(?:ly)?-spoken|a (?:smooth|good|fast) talker|long-winded',
    loose: 'loud|wordy|monotone|polished|slick',
    phrases: {
      anywhere: [`with an? ${VOICE}`],
      his: [VOICE, SKILLS],
      heOrHead: [`(?:has|had|lacks|lacked|with)(?: (?:no|any|very|really|such))?(?: ${QUALITY})? ${SKILLS}`],
      head: [VOICE, `(?:very |really )?${QUALITY} ${SKILLS}`],
    },
  },
];
