/** A word after "your" that shows the talk to be of data or machines: "your age feature", "your health checks". */
const OF_DATA =
  '(?! (?:[a-z]+ )?(?:apps?|attributes?|bands?|bias|buckets?|checks?|classifiers?|columns?|data|datasets?|distributions?|embeddings?|endpoints?|features?|fields?|groups?|labels?|models?|probes?|products?|systems?|tables?|values?|variables?)\\b)';

/** Something of the candidate's own that a question is about, as in "your (own) …". */
function yours(things: string): RegExp {
  return new RegExp(`\\byour (?:(?:own|current|exact|previous|last|personal) )?(?:${things})\\b${OF_DATA}`);
}

/**
 * What an interview must not ask, with the phrases that ask it. The phrases speak to the candidate ("are you …", "your
 * …"), since a question about a model may well mention age, health or origin as data. They find the usual forms in
 * English and no more: a bank that passes still needs a reader.
 */
const BARRED_TOPICS: readonly (readonly [string, readonly RegExp[]])[] = [
  [
    'age',
    [
      /\bhow old (?:are|were) you\b/,
      yours('age|birthday|birth date|date of birth|year of birth'),
      /\b(?:when|what year|which year) were you born\b/,
      /\b(?:when|what year|which year) did you (?:graduate|finish school|leave school)\b/,
      /\bare you (?:too )?(?:old|young)\b/,
      /\bwhen (?:do|will) you (?:plan to )?retire\b/,
    ],
  ],
  [
    'family',
    [
      /\bare you (?:married|divorced|widowed|pregnant|expecting an? (?:baby|child)|a (?:mother|father|parent)|single[?.,])/,
      /\bdo you have (?:any |a )?(?:children|kids|family|husband|wife|spouse|boyfriend|girlfriend)\b(?! of)/,
      /\b(?:plan|planning|want|wish|hope|intend|going) (?:to (?:have|start) |on having )(?:any |more |a )?(?:children|kids|family|baby)\b(?! of)/,
      yours(
        'husband|wife|spouse|boyfriend|girlfriend|children|kids|childcare|marital status|maiden name|family plans|pregnancy',
      ),
      /\byour (?:maternity|paternity|parental) leave\b/,
      /\bwho (?:looks|will look) after your\b/,
    ],
  ],
  [
    'health',
    [
      yours(
        'health|medical history|medical conditions?|illness(?:es)?|disabilit(?:y|ies)|medication|mental health|sick (?:days|leave)',
      ),
      /\bare you (?:disabled|healthy|on (?:any )?medication|in good health)\b/,
      /\bdo you (?:have|suffer from) (?:any |an? )?(?:disabilit(?:y|ies)|illness(?:es)?|(?:health|medical) (?:conditions?|problems?|issues?))\b/,
      /\bdo you (?:smoke|drink alcohol|take drugs)\b/,
      /\bhow many (?:sick days|days (?:were you|off) sick)\b/,
    ],
  ],
  [
    'religion or belief',
    [
      yours('religion|faith|church|mosque|synagogue|temple|religious (?:beliefs|views|holidays|practices?)'),
      /\bare you (?:an? )?(?:religious|christian|catholic|protestant|muslim|jewish|hindu|buddhist|sikh|atheist)\b/,
      /\bdo you (?:pray|worship|believe in god|go to church)\b/,
      /\bwhich (?:religious )?holidays do you (?:observe|celebrate)\b/,
    ],
  ],
  [
    'origin or citizenship',
    [
      /\bwhere are you (?:really |originally )?from\b/,
      /\bwhere (?:were you|were your parents|are your parents) (?:born|from)\b/,
      yours(
        'nationality|citizenship|ethnicity|ethnic (?:origin|background)|race(?! condition)|skin colou?r|ancestry|birthplace|place of birth|mother tongue|native language|accent|immigration status|residence permit|passport',
      ),
      /\bare you (?:an? )?(?:(?:[a-z]+ )?citizen|native speaker|immigrant|foreigner)\b/,
      /\b(?:what|which) (?:citizenship|nationality|passport)s? do you (?:have|hold)\b/,
    ],
  ],
  [
    'sex or orientation',
    [
      yours('gender|sexuality|sexual orientation|sex life'),
      /\bare you (?:gay|lesbian|bisexual|heterosexual|homosexual|transgender|trans[?.,])/,
    ],
  ],
  [
    'politics or union',
    [
      yours('politics|political (?:views?|opinions?|party|beliefs?|affiliation)'),
      /\b(?:who|whom|which party|what party) (?:did|do|will|would) you vote\b/,
      /\bare you (?:an? )?(?:union member|member of (?:an? |any )?(?:political party|party|trade union|union))\b/,
    ],
  ],
  [
    'criminal record',
    [yours('criminal record|arrest record'), /\bhave you (?:ever )?been (?:arrested|convicted|in prison)\b/],
  ],
  [
    'past pay',
    [yours('salary|pay|wage|compensation'), /\b(?:what|how much) (?:do|did) you (?:currently )?earn\b/],
  ],
];

/** Says that it will not be asked, as an opening may. */
const DISCLAIMED =
  /(?:\b(?:not|never|cannot)|n't) (?:be )?(?:ask|asked|asking|want to know|need to know|need to tell)\b/;

/** What a text asks that an interview must not, as a topic; null where none of the known phrases is in it. */
export function barredTopic(text: string): string | null {
  const sentences = text
    .toLowerCase()
    .replace(/[‘’]/g, "'")
    .replace(/\s+/g, ' ')
    .split(/(?<=[.!?]) /);
  const asked = sentences.filter((sentence) => !DISCLAIMED.test(sentence));
  const found = BARRED_TOPICS.find(([, phrases]) =>
    asked.some((each) => phrases.some((phrase) => phrase.test(each))),
  );
  return found?.[0] ?? null;
}
